package org.hearsay.corroboration.origin;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The ways back from everybody who makes a claim to whoever it comes from, each step with the words that show it. A value; safe to
 * share between threads.
 *
 * @param claim id of the claim
 * @param documents how many documents make it
 * @param nodes documents, accounts and voices, in order of their ids
 * @param edges steps back, in order
 * @param origins where the ways end: known ones first, each with most documents first
 */
public record OriginGraph(String claim, int documents, List<Node> nodes, List<Edge> edges, List<Origin> origins) {
    /**
     * A place on a way.
     *
     * @param id of this graph alone, but the same each time it is made
     * @param label for people
     * @param document id of the document it is or is in; null for a voice that speaks in several
     * @param account id of the account; null if it is none
     */
    public record Node(
            String id,
            Node.Kind kind,
            String label,
            @Nullable String document,
            @Nullable String account) {
        /** What a place is. */
        public enum Kind {
            DOCUMENT,
            /** An attribution, or a sentence of a document's own voice. */
            ACCOUNT,
            /** Somebody with a name: a person, a body, a paper, an agency. */
            VOICE,
            /** Somebody whom a document keeps nameless: not known to be anyone else's source. */
            NAMELESS
        }
    }

    /**
     * A step back.
     *
     * @param from id of the node that has it
     * @param to id of the node it has it from
     * @param followed whether it leads further back; else it only tells how the words came along
     * @param reason why, in plain words
     * @param evidence the words that show it
     */
    public record Edge(
            String from, String to, Edge.Kind kind, boolean followed, String reason, List<Evidence> evidence) {
        /** How one has it from the other. */
        public enum Kind {
            /** The document makes the account. */
            STATES,
            /** The account is ascribed to the voice. */
            ASCRIBES,
            /** The account is ascribed to a paper or an agency, whose own report is here. */
            CITES,
            /** The source told it to a paper or an agency. */
            TOLD,
            /** The document says whose its text is. */
            CREDITS,
            /** The words are copied. */
            COPIES,
            /** Both have the same mistake, or the same rare words. */
            SHARES,
            /** What is said here is said on somebody's word elsewhere in the document. */
            RESTS_ON
        }

        public Edge {
            evidence = List.copyOf(evidence);
        }
    }

    /** Words in a document. */
    public record Evidence(String document, Span span) {}

    /**
     * Where ways end.
     *
     * @param kind what is there
     * @param label for people
     * @param nodes ids of the nodes that are there; several if they are one house or a circle
     * @param voices by what names they speak; several of one house are one origin
     * @param bonds why several voices are one house
     * @param documents ids of the documents whose ways lead there
     */
    public record Origin(
            Origin.Kind kind,
            String label,
            List<String> nodes,
            List<String> voices,
            List<String> bonds,
            List<String> documents) {
        /** What is at the end of a way. */
        public enum Kind {
            /** Somebody with a name: what is known of where it comes from. */
            VOICE,
            /** A document that does not say where it has it from. */
            OWN_WORD,
            /** Somebody without a name. */
            NAMELESS,
            /** Documents that have it from one another. */
            CIRCLE
        }

        public Origin {
            nodes = List.copyOf(nodes);
            voices = List.copyOf(voices);
            bonds = List.copyOf(bonds);
            documents = List.copyOf(documents);
        }

        /** Whether it has a name. */
        public boolean isKnown() {
            return kind == Origin.Kind.VOICE;
        }
    }

    public OriginGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        origins = List.copyOf(origins);
    }

    /** How many origins have a name. */
    public int known() {
        return (int) origins.stream().filter(Origin::isKnown).count();
    }

    /** How many ways end at nobody with a name: these may be one, or one with a known origin; nobody can say. */
    public int unknown() {
        return origins.size() - known();
    }

    /** "14 articles, 3 origins, 2 of unknown origin". */
    public String summary() {
        return count(documents, "article")
                + ", "
                + count(known(), "origin")
                + (unknown() == 0 ? "" : ", " + unknown() + " of unknown origin");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
