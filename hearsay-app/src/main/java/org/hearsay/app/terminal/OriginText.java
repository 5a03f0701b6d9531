package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.EnumWords;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;
import org.hearsay.corroboration.origin.OriginGraph.Node;
import org.hearsay.corroboration.origin.OriginGraph.Origin;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;
import org.hearsay.text.Lines;

/** Where a claim comes from, for people: its origins, then the way back from each document as an indented tree. */
public final class OriginText {
    private static final String STEP = "  ";

    /** In chars: longer evidence is cut. */
    private static final int LONGEST = 160;

    /** Words of one step that are shown. */
    private static final int MOST = 3;

    private final Corroboration corroboration;
    private final Screen screen;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    public OriginText(Corroboration corroboration, Screen screen) {
        this.corroboration = corroboration;
        this.screen = screen;
    }

    public String of(Corroboration.Traced traced) throws LedgerException {
        OriginGraph graph = traced.graph();
        Sheet sheet = new Sheet(screen);
        ClaimText.head(corroboration, traced.claim(), Texts.english(), sheet);
        sheet.paragraph("", "", List.of(new Sheet.Piece(Style.SOURCE, ClaimText.summary(traced.claim(), graph))));
        for (Origin origin : graph.origins()) {
            origin(origin, sheet);
        }
        graph.nodes().forEach(n -> nodes.put(n.id(), n));
        Set<String> reached = new HashSet<>();
        graph.edges().forEach(e -> reached.add(e.to()));
        for (Node node : graph.nodes()) {
            if (node.kind() == Node.Kind.DOCUMENT && !reached.contains(node.id())) {
                sheet.blank();
                node(node, "", graph, sheet);
            }
        }
        // Those that others lead to stand there already; a circle has no beginning.
        for (Node node : graph.nodes()) {
            if (node.kind() == Node.Kind.DOCUMENT && !shown.contains(node.id())) {
                sheet.blank();
                node(node, "", graph, sheet);
            }
        }
        return sheet.toString();
    }

    private static void origin(Origin origin, Sheet sheet) {
        List<Sheet.Piece> pieces = new ArrayList<>();
        pieces.add(new Sheet.Piece(Style.PLAIN, kind(origin.kind())));
        pieces.add(new Sheet.Piece(Style.TITLE, Safe.line(origin.label())));
        int documents = origin.documents().size();
        String much = documents
                + (documents == 1 ? " article" : " articles")
                + (origin.voices().size() > 1 ? ", " + origin.voices().size() + " voices of one house" : "");
        pieces.add(new Sheet.Piece(Style.FAINT, "(" + much + ")"));
        sheet.paragraph("- ", "  ", pieces);
        for (String bond : origin.bonds()) {
            sheet.paragraph("    ", "    ", List.of(new Sheet.Piece(Style.FAINT, Safe.line(bond))));
        }
    }

    private static String kind(Origin.Kind kind) {
        return switch (kind) {
            case VOICE -> "origin:";
            case OWN_WORD -> "unknown, own word:";
            case NAMELESS -> "unknown, nobody named:";
            case CIRCLE -> "unknown, a circle:";
        };
    }

    private void node(Node node, String indent, OriginGraph graph, Sheet sheet) throws LedgerException {
        boolean again = !shown.add(node.id());
        List<Sheet.Piece> pieces = new ArrayList<>();
        pieces.add(new Sheet.Piece(node.kind() == Node.Kind.VOICE ? Style.SOURCE : Style.TITLE, named(node)));
        if (node.kind() == Node.Kind.DOCUMENT && node.document() != null) {
            pieces.add(new Sheet.Piece(Style.FAINT, Titled.id(node.document())));
        }
        List<Edge> edges =
                graph.edges().stream().filter(e -> e.from().equals(node.id())).toList();
        if (again && !edges.isEmpty()) {
            pieces.add(new Sheet.Piece(Style.FAINT, "(see above)"));
        }
        sheet.paragraph(indent, indent + STEP, pieces);
        if (!again) {
            for (Edge edge : edges) {
                edge(edge, indent + STEP, graph, sheet);
            }
        }
    }

    private void edge(Edge edge, String indent, OriginGraph graph, Sheet sheet) throws LedgerException {
        Node to = nodes.get(edge.to());
        if (edge.kind() == Edge.Kind.STATES && to != null) {
            // A step within the document: the words themselves tell it.
            node(to, indent, graph, sheet);
            return;
        }
        List<Sheet.Piece> pieces = new ArrayList<>();
        pieces.add(new Sheet.Piece(Style.CUE, EnumWords.of(edge.kind()).replace('-', ' ') + ":"));
        pieces.add(new Sheet.Piece(Style.PLAIN, Safe.line(edge.reason())));
        for (Evidence evidence :
                edge.evidence().subList(0, Math.min(MOST, edge.evidence().size()))) {
            Document document = corroboration.document(evidence.document());
            String words = evidence.span().in(document.text());
            String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...";
            int line = new Lines(document.text()).at(evidence.span().begin());
            pieces.add(new Sheet.Piece(
                    Style.FAINT,
                    "\"" + Safe.line(cut) + "\" (" + Titled.dayAndPaper(document) + ", line " + line + ")"));
        }
        if (!edge.followed()) {
            pieces.add(new Sheet.Piece(Style.FAINT, "(not followed)"));
        }
        sheet.paragraph(indent, indent + STEP, pieces);
        if (to != null) {
            node(to, indent + STEP, graph, sheet);
        }
    }

    private String named(Node node) throws LedgerException {
        return node.kind() == Node.Kind.DOCUMENT && node.document() != null
                ? Titled.of(corroboration.document(node.document()))
                : Safe.line(node.kind() == Node.Kind.ACCOUNT ? "\"" + node.label() + "\"" : node.label());
    }
}
