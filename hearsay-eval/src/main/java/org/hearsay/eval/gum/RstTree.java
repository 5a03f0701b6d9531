package org.hearsay.eval.gum;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.eval.CorpusException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A discourse tree as rstWeb writes it (rs4). Each node names its parent and its relation to it: "span" where the parent is
 * the node with its satellites; a relation of many nuclei where it is one of the parent's parts; else the node is a satellite
 * and the parent its nucleus. Edges of eRST beside the tree are not read.
 */
public final class RstTree {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * An attribution: segments that ascribe and segments that are ascribed, by number.
     *
     * @param satellite all below the satellite
     * @param nucleus the nucleus without its satellites; where it is a part of a unit torn in two, the whole unit
     */
    public record Relation(BitSet satellite, BitSet nucleus) {}

    private record Node(String parent, String relation) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, Integer> segments = new LinkedHashMap<>();
    private final Set<String> manyNuclei = new HashSet<>();
    private final List<Integer> words = new ArrayList<>();

    private RstTree(Element root) {
        for (Element relation : elements(root, "rel")) {
            if (relation.getAttribute("type").equals("multinuc")) {
                manyNuclei.add(relation.getAttribute("name"));
            }
        }
        for (Element segment : elements(root, "segment")) {
            segments.put(segment.getAttribute("id"), segments.size());
            words.add(
                    (int) SPACE.splitAsStream(segment.getTextContent().strip()).count());
            add(segment);
        }
        elements(root, "group").forEach(this::add);
    }

    private void add(Element element) {
        String parent = element.getAttribute("parent");
        nodes.put(element.getAttribute("id"), new Node(parent, element.getAttribute("relname")));
        children.computeIfAbsent(parent, p -> new ArrayList<>()).add(element.getAttribute("id"));
    }

    /**
     * Reads rs4.
     *
     * @throws CorpusException if it is not well-formed XML
     */
    public static RstTree parse(String rs4) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new RstTree(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(rs4)))
                    .getDocumentElement());
        } catch (java.io.IOException | org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new CorpusException("Not a discourse tree (rs4): " + e.getMessage());
        }
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The number of words in each segment, in order. */
    public List<Integer> words() {
        return List.copyOf(words);
    }

    /** The attribution relations, positive and negative, in the order of their satellites' nodes. */
    public List<Relation> attributions() {
        List<Relation> found = new ArrayList<>();
        nodes.forEach((id, node) -> {
            if (node.relation().startsWith("attribution") && nodes.containsKey(node.parent())) {
                BitSet satellite = below(id);
                BitSet nucleus = without(wholeUnit(node.parent()), satellite);
                if (!nucleus.isEmpty()) {
                    found.add(new Relation(satellite, nucleus));
                }
            }
        });
        return found;
    }

    private BitSet without(String nucleus, BitSet satellite) {
        BitSet segments = proper(nucleus);
        segments.andNot(satellite);
        return segments;
    }

    /** A satellite in the middle of a sentence hangs on the first half of it: the unit is both halves. */
    private String wholeUnit(String id) {
        String top = id;
        while (relation(top).equals("span")) {
            top = parent(top);
        }
        return relation(top).equals("same-unit") ? parent(top) : id;
    }

    private String relation(String id) {
        Node node = nodes.get(id);
        return node == null ? "" : node.relation();
    }

    private String parent(String id) {
        Node node = nodes.get(id);
        return node == null ? "" : node.parent();
    }

    /** All segments below a node, with its satellites. */
    private BitSet below(String id) {
        BitSet found = new BitSet();
        Integer segment = segments.get(id);
        if (segment != null) {
            found.set(segment);
        }
        children.getOrDefault(id, List.of()).forEach(child -> found.or(below(child)));
        return found;
    }

    /** The segments of a node itself: what hangs on it as a satellite is left out, what hangs further down is not. */
    private BitSet proper(String id) {
        BitSet found = new BitSet();
        Integer segment = segments.get(id);
        if (segment != null) {
            found.set(segment);
        }
        for (String child : children.getOrDefault(id, List.of())) {
            if (relation(child).equals("span") || manyNuclei.contains(relation(child))) {
                found.or(below(child));
            }
        }
        return found;
    }
}
