package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;
import org.hearsay.corroboration.origin.OriginGraph.Node;
import org.hearsay.corroboration.origin.OriginGraph.Origin;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** Where a claim comes from, as its page tells it: its origins, a picture, and a table with the proof of each step. For one thread. */
public final class OriginLines {
    /** Of one step, so many places are shown; the rest is counted. */
    private static final int EVIDENCE = 3;

    private static final int LONGEST = 220;

    private final Corroboration corroboration;
    private final OriginGraph graph;
    private final Texts texts;
    private final Map<String, Node> nodes = new HashMap<>();

    OriginLines(Corroboration corroboration, OriginGraph graph, Texts texts) {
        this.corroboration = corroboration;
        this.graph = graph;
        this.texts = texts;
        graph.nodes().forEach(n -> nodes.put(n.id(), n));
    }

    /**
     * Where ways end.
     *
     * @param much how many documents lead there, in words
     */
    public record End(String kind, boolean known, Sentence label, String much, List<Sentence> bonds) {}

    /**
     * A step back.
     *
     * @param number its row's
     */
    public record Step(
            int number, Link from, String kind, Link to, Sentence reason, List<Link> evidence, String more) {}

    List<End> ends() {
        return graph.origins().stream()
                .map(o -> new End(
                        texts.get("origin." + EnumWords.of(o.kind())),
                        o.isKnown(),
                        label(o),
                        texts.get("claims.articles", o.documents().size()),
                        o.bonds().stream().map(Sentence::english).toList()))
                .toList();
    }

    /** As the graph's own label has it, which is English. */
    private Sentence label(Origin origin) {
        List<String> names = origin.nodes().stream()
                .map(nodes::get)
                .filter(n -> n != null && (n.kind() == Node.Kind.VOICE || origin.kind() == Origin.Kind.OWN_WORD))
                .map(n -> Excerpt.of(String.valueOf(n == null ? null : n.label()), LONGEST))
                .toList();
        String joined = String.join(", ", names);
        return switch (origin.kind()) {
            case VOICE ->
                names.size() == 1
                        ? Sentence.name(joined)
                        : texts.sentence("origin.house", origin.voices().size(), joined);
            case NAMELESS -> Sentence.name(origin.label());
            case OWN_WORD -> texts.sentence("origin.whence", joined);
            case CIRCLE -> texts.sentence("origin.round", names.size(), joined);
        };
    }

    /**
     * The picture.
     *
     * @param most so many documents are drawn
     * @param summary of it in words
     */
    String picture(int most, String summary) throws LedgerException {
        Map<String, OriginPicture.Caption> captions = new HashMap<>();
        OriginMap map = OriginMap.of(graph, most);
        for (OriginMap.Place place : map.nodes().values()) {
            captions.put(place.node().id(), caption(place.node()));
        }
        return new OriginPicture(
                        map, graph.origins(), n -> captions.getOrDefault(n.id(), new OriginPicture.Caption("", "", "")))
                .draw(texts.get("origin.picture", summary));
    }

    private OriginPicture.Caption caption(Node node) throws LedgerException {
        if (node.kind() == Node.Kind.DOCUMENT && node.document() != null) {
            Document document = corroboration.document(node.document());
            String publisher = document.publication().publisher();
            String day = document.publication().published() == null
                    ? texts.get("documents.nodate")
                    : document.publication().published().toString();
            String title = DocumentLine.title(document.publication(), texts.get("documents.untitled"));
            return new OriginPicture.Caption(
                    publisher == null ? title : publisher,
                    day + (publisher == null ? "" : " \u00b7 " + title),
                    DocumentLine.address(node.document()));
        }
        return new OriginPicture.Caption(node.label(), texts.get("node." + EnumWords.of(node.kind())), "");
    }

    /** How many steps there are. */
    int steps() {
        return OriginMap.steps(graph).size();
    }

    List<Step> steps(int from, int most) throws LedgerException {
        List<Edge> edges = OriginMap.steps(graph);
        List<Step> steps = new ArrayList<>();
        for (int i = from; i < Math.min(edges.size(), from + most); i++) {
            Edge edge = edges.get(i);
            List<Link> evidence = new ArrayList<>();
            for (Evidence each : edge.evidence().stream().limit(EVIDENCE).toList()) {
                evidence.add(evidence(each));
            }
            int more = edge.evidence().size() - evidence.size();
            steps.add(new Step(
                    i + 1,
                    link(nodes.get(edge.from())),
                    texts.get("edge." + EnumWords.of(edge.kind())) + (edge.followed() ? "" : texts.get("edge.aside")),
                    link(nodes.get(edge.to())),
                    Sentence.english(edge.reason()),
                    evidence,
                    more == 0 ? "" : texts.get("journal.more", more)));
        }
        return steps;
    }

    private Link evidence(Evidence evidence) throws LedgerException {
        Document document = corroboration.document(evidence.document());
        String words = evidence.span().in(document.text()).replaceAll("\\s+", " ");
        CodePoints points = new CodePoints(document.text());
        return new Link(
                Excerpt.of(words, LONGEST),
                Addresses.of(
                        DocumentLine.address(evidence.document()),
                        "at",
                        points.count(evidence.span().begin()) + "-"
                                + points.count(evidence.span().end())),
                "",
                document.publication().publisher() == null
                        ? ""
                        : document.publication().publisher());
    }

    private Link link(@Nullable Node node) throws LedgerException {
        if (node == null) {
            return new Link("", "", "", "");
        }
        if (node.document() == null) {
            return new Link(node.label(), "", "", "");
        }
        Document document = corroboration.document(node.document());
        String paper = document.publication().publisher();
        String title = DocumentLine.title(document.publication(), texts.get("documents.untitled"));
        String label = node.kind() == Node.Kind.VOICE || node.kind() == Node.Kind.NAMELESS
                ? node.label()
                : paper == null ? title : paper;
        String address = DocumentLine.address(node.document()) + (node.account() == null ? "" : "#" + node.account());
        return new Link(label, address, "", title);
    }
}
