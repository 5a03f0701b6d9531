package org.hearsay.ledger;

import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** What a person decided. It stands beside what the machine found, and never in its place. A value. */
public sealed interface Judgement {
    /** What it is about, as one string: of judgements on one subject, the latest that was not withdrawn is in force. */
    String subject();

    /** Why, in the person's own words; empty if none were given. */
    String reason();

    /** What a judgement can be about. Subjects begin with its word and a space. */
    enum Kind {
        ATTRIBUTION("attribution"),
        ACTORS("actors"),
        CLAIMS("claims"),
        PUBLISHER("publisher");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        private String of(String what) {
            return word + " " + what;
        }

        private String of(String one, String other) {
            return of(one.compareTo(other) <= 0 ? one + " " + other : other + " " + one);
        }
    }

    /** Whether an attribution was read rightly. */
    enum Verdict {
        ACCEPTED,
        REJECTED,
        /** Read wrongly, and here is what is right. */
        CORRECTED
    }

    /**
     * On an attribution.
     *
     * @param attribution its id
     * @param correction what it should be; null unless it was corrected
     */
    record OnAttribution(
            String attribution, Verdict verdict, @Nullable Correction correction, String reason) implements Judgement {
        public OnAttribution {
            if ((verdict == Verdict.CORRECTED) != (correction != null)) {
                throw new IllegalArgumentException("a correction goes with the verdict corrected, and with no other");
            }
        }

        @Override
        public String subject() {
            return Kind.ATTRIBUTION.of(attribution);
        }
    }

    /** The words that a person says are an attribution's. Places in the same document. */
    record Correction(@Nullable Spans source, @Nullable Spans cue, Spans content) {}

    /** Whether what is mentioned in two places is one. The order of the two says nothing. */
    record OnActors(Place one, Place other, boolean same, String reason) implements Judgement {
        @Override
        public String subject() {
            return Kind.ACTORS.of(one.toString(), other.toString());
        }
    }

    /**
     * Whether two attributions say the same thing. The order of the two says nothing.
     *
     * @param one id of an attribution
     * @param other id of another
     */
    record OnClaims(String one, String other, boolean same, String reason) implements Judgement {
        public OnClaims {
            if (one.equals(other)) {
                throw new IllegalArgumentException("an attribution says what it says: " + one);
            }
        }

        @Override
        public String subject() {
            return Kind.CLAIMS.of(one, other);
        }
    }

    /**
     * Somebody in a document, by the words of a mention: they stay what they are when actors are found anew.
     *
     * @param document its id
     */
    record Place(String document, Span mention) {
        @Override
        public String toString() {
            return document + "#" + mention.begin() + "-" + mention.end();
        }
    }

    /**
     * On how far a publisher is to be trusted.
     *
     * @param publisher as documents name it
     * @param rating 1, not at all, to 5
     */
    record OnPublisher(String publisher, int rating, String reason) implements Judgement {
        public OnPublisher {
            if (rating < 1 || rating > 5) {
                throw new IllegalArgumentException("a rating is 1 to 5, not " + rating);
            }
        }

        @Override
        public String subject() {
            return Kind.PUBLISHER.of(publisher);
        }
    }
}
