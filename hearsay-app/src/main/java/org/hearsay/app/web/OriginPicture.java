package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.page.Html;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Node;
import org.hearsay.corroboration.origin.OriginGraph.Origin;

/** Draws the ways back of a claim: those who repeat it on the left, where it comes from on the right. For one picture. */
final class OriginPicture {
    private static final int WIDTH = 210;
    private static final int HEIGHT = 40;
    private static final int BETWEEN = 130;
    private static final int NARROW = 92;
    private static final int BELOW = 18;

    /** So much room is left of the first column, for steps within it. */
    private static final int ASIDE = 64;

    /** In code points: longer names are cut. */
    private static final int LONGEST = 27;

    private record Box(int x, int y) {}

    /** What a place is called: two lines and where they lead; empty for none. */
    record Caption(String first, String second, String address) {}

    /** Tells what a place is called. */
    interface Captions {
        Caption of(Node node);
    }

    private final OriginMap map;
    private final Captions captions;
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<String, Origin> ends = new HashMap<>();
    private final Html html = new Html();

    OriginPicture(OriginMap map, List<Origin> origins, Captions captions) {
        this.map = map;
        this.captions = captions;
        origins.forEach(o -> o.nodes().forEach(n -> ends.put(n, o)));
    }

    /** @param label what the picture is, for who does not see it */
    String draw(String label) {
        TreeMap<Integer, List<String>> columns = new TreeMap<>(Comparator.reverseOrder());
        map.nodes()
                .forEach((id, place) -> columns.computeIfAbsent(place.column(), k -> new ArrayList<>())
                        .add(id));
        int between = columns.size() > 3 ? NARROW : BETWEEN;
        int tallest = 0;
        int x = ASIDE;
        for (List<String> column : columns.values()) {
            arrange(column);
            for (int i = 0; i < column.size(); i++) {
                boxes.put(column.get(i), new Box(x, 1 + i * (HEIGHT + BELOW)));
            }
            tallest = Math.max(tallest, column.size());
            x += WIDTH + between;
        }
        centre(columns, tallest);
        int width = Math.max(1, x - between + 1);
        int height = Math.max(1, tallest * (HEIGHT + BELOW) - BELOW + 2);
        html.raw("<svg class=\"drawn origins\" role=\"group\" aria-label=\"").attribute(label);
        html.raw("\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height + "\">");
        html.raw(
                "<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\""
                        + " orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>");
        map.steps().forEach(this::line);
        map.nodes().forEach((id, place) -> box(id, place.node()));
        map.steps().forEach(this::number);
        return html.raw("</svg>").toString();
    }

    /** Near to those that lead here. */
    private void arrange(List<String> column) {
        Map<String, Double> wanted = new HashMap<>();
        for (String id : column) {
            wanted.put(
                    id,
                    map.steps().stream()
                            .filter(s -> s.to().equals(id) && boxes.containsKey(s.from()))
                            .mapToInt(s ->
                                    boxes.getOrDefault(s.from(), new Box(0, 0)).y())
                            .average()
                            .orElse(1e6));
        }
        column.sort(Comparator.comparingDouble((String id) -> wanted.getOrDefault(id, 0.0)));
    }

    private void centre(Map<Integer, List<String>> columns, int tallest) {
        for (List<String> column : columns.values()) {
            int down = (tallest - column.size()) * (HEIGHT + BELOW) / 2;
            column.forEach(id -> boxes.computeIfPresent(id, (k, b) -> new Box(b.x(), b.y() + down)));
        }
    }

    private void line(OriginMap.Step step) {
        Box from = boxes.get(step.from());
        Box to = boxes.get(step.to());
        if (from == null || to == null) {
            return;
        }
        html.raw("<path class=\"step" + (step.edge().followed() ? "" : " aside") + (weak(step) ? " weak" : "")
                + "\" d=\"" + way(from, to) + "\" marker-end=\"url(#head)\"/>");
    }

    /** Onward from right to left edge; within a column or back, round its left. */
    private static String way(Box from, Box to) {
        int y1 = from.y() + HEIGHT / 2;
        int y2 = to.y() + HEIGHT / 2;
        if (from.x() < to.x()) {
            int x1 = from.x() + WIDTH;
            int bend = Math.min(90, (to.x() - x1) / 2);
            return "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (to.x() - 1 - bend) + " " + y2 + " "
                    + (to.x() - 1) + " " + y2;
        }
        int out = from.x() - bulge(from, to);
        return "M" + from.x() + " " + y1 + "C" + out + " " + y1 + " " + out + " " + y2 + " " + (to.x() - 1) + " " + y2;
    }

    private static int bulge(Box from, Box to) {
        return Math.min(ASIDE + 14, 26 + Math.abs(from.y() - to.y()) / 4);
    }

    private static boolean weak(OriginMap.Step step) {
        return step.edge().kind() == Edge.Kind.SHARES;
    }

    /** The number of the row that proves a step, near its begin, where lines lie apart. */
    private void number(OriginMap.Step step) {
        Box from = boxes.get(step.from());
        Box to = boxes.get(step.to());
        if (from == null || to == null) {
            return;
        }
        int y1 = from.y() + HEIGHT / 2;
        int y2 = to.y() + HEIGHT / 2;
        boolean onward = from.x() < to.x();
        int place = (int) map.steps().stream()
                .filter(s -> s.from().equals(step.from()) && s.number() < step.number())
                .count();
        double along = onward ? 0.14 + 0.14 * (place % 4) : 0.5;
        int x = onward ? along(along, from.x() + WIDTH, to.x()) : from.x() - bulge(from, to) * 3 / 4;
        double eased = along * along * (3 - 2 * along);
        int y = (int) Math.round(y1 + eased * (y2 - y1));
        html.raw("<a href=\"#step-" + step.number() + "\"><circle class=\"no\" cx=\"" + x + "\" cy=\"" + y
                + "\" r=\"10\"/><text class=\"no\" x=\"" + x + "\" y=\"" + (y + 4) + "\">" + step.number()
                + "</text></a>");
    }

    /** Where a curve with such ends is after a share of its way. */
    private static int along(double share, int x1, int x2) {
        double bend = Math.min(90, (x2 - x1) / 2.0);
        double left = 1 - share;
        return (int) Math.round(left * left * left * x1
                + 3 * left * left * share * (x1 + bend)
                + 3 * left * share * share * (x2 - bend)
                + share * share * share * x2);
    }

    private void box(String id, Node node) {
        Box box = boxes.getOrDefault(id, new Box(0, 0));
        Caption caption = captions.of(node);
        Origin end = ends.get(id);
        String look =
                node.kind() == Node.Kind.DOCUMENT ? "document" : node.kind() == Node.Kind.VOICE ? "voice" : "nameless";
        if (!caption.address().isEmpty()) {
            html.raw("<a href=\"").attribute(caption.address()).raw("\">");
        }
        html.raw("<g class=\"" + look + (end == null ? "" : end.isKnown() ? " end" : " end unknown") + "\"><title>");
        html.attribute(caption.first() + " \u00b7 " + caption.second()).raw("</title>");
        html.raw("<rect x=\"" + box.x() + "\" y=\"" + box.y() + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" rx=\"" + (node.kind() == Node.Kind.DOCUMENT ? 3 : HEIGHT / 2) + "\"/>");
        text(caption.first(), "first", box.x() + 12, box.y() + (caption.second().isEmpty() ? 25 : 17));
        text(caption.second(), "second", box.x() + 12, box.y() + 32);
        html.raw("</g>");
        if (!caption.address().isEmpty()) {
            html.raw("</a>");
        }
    }

    private void text(String words, String look, int x, int y) {
        if (words.isEmpty()) {
            return;
        }
        String cut = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
        html.raw("<text class=\"" + look + "\" x=\"" + x + "\" y=\"" + y + "\">")
                .attribute(cut)
                .raw("</text>");
    }
}
