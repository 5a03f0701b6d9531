package org.hearsay.eval.actors;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.eval.Stage;
import org.hearsay.eval.gum.GumTexts;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval mentions FOLDER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "mentions",
        description = "Scores mentions on GUM, and names on wikigold.",
        mixinStandardHelpOptions = true)
public final class MentionsCommand implements Callable<Integer> {
    private static final String PUBLISHED = """
            published on wikigold, by a system that was not taught on it either (MISC included):
              BOND (KDD 2020), RoBERTa taught from a knowledge base   F1  60.1
            on GUM no figure is known to us for these four kinds of text alone""";

    @Spec
    private CommandSpec spec;

    @Mixin
    private GumTexts gum;

    @Option(names = "--wikigold", description = "CoNLL-U file of wikigold")
    private @Nullable Path wikigold;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Stage stage = gum.open()) {
            out.println("Reader " + stage.version());
            gum.each(GoldText::read, out, texts -> gum(texts, stage, out));
            if (wikigold != null) {
                wikigold(Wikigold.read(wikigold), stage, out);
            }
        }
        out.println(PUBLISHED);
        return 0;
    }

    private static void gum(List<GoldText> texts, Stage stage, PrintWriter out) {
        Count heads = new Count();
        Count spans = new Count();
        Count names = new Count();
        List<Reading> readings =
                stage.readAll(texts.stream().map(GoldText::text).toList());
        for (int i = 0; i < texts.size(); i++) {
            GoldText text = texts.get(i);
            List<Mention> read = readings.get(i).mentions();
            List<Tree.Mention> gold = widest(text);
            heads.add(
                    read.stream().map(m -> m.head().begin()).collect(Collectors.toSet()),
                    gold.stream().map(m -> text.head(m).begin()).collect(Collectors.toSet()));
            spans.add(
                    read.stream().map(m -> m.type() + " " + m.span()).collect(Collectors.toSet()),
                    gold.stream().map(m -> type(m) + " " + text.span(m)).collect(Collectors.toSet()));
            names.add(
                    read.stream()
                            .filter(m -> m.form() == Mention.Form.NAME && isNamed(m.type()))
                            .map(m -> m.type() + " " + m.head().begin())
                            .collect(Collectors.toSet()),
                    gold.stream()
                            .filter(m -> text.form(m).equals("name") && isNamed(type(m)))
                            .map(m -> type(m) + " " + text.head(m).begin())
                            .collect(Collectors.toSet()));
        }
        out.println("  heads            " + heads);
        out.println("  spans and types  " + spans);
        out.println("  names            " + names);
    }

    /** Of several mentions with one head, the widest. */
    private static List<Tree.Mention> widest(GoldText text) {
        Map<Integer, Tree.Mention> byHead = new HashMap<>();
        text.tree().mentions().forEach(m -> byHead.merge(m.head(), m, MentionsCommand::wider));
        return byHead.values().stream()
                .sorted(Comparator.comparingInt(Tree.Mention::head))
                .toList();
    }

    private static Tree.Mention wider(Tree.Mention a, Tree.Mention b) {
        return b.last() - b.begin() > a.last() - a.begin() ? b : a;
    }

    private static boolean isNamed(Mention.Type type) {
        return type == Mention.Type.PERSON || type == Mention.Type.ORGANISATION || type == Mention.Type.PLACE;
    }

    private static Mention.Type type(Tree.Mention mention) {
        return switch (mention.type()) {
            case "person" -> Mention.Type.PERSON;
            case "organization" -> Mention.Type.ORGANISATION;
            case "place" -> Mention.Type.PLACE;
            case "event" -> Mention.Type.EVENT;
            case "object" -> Mention.Type.OBJECT;
            case "abstract" -> Mention.Type.ABSTRACT;
            default -> Mention.Type.OTHER;
        };
    }

    private static void wikigold(List<Wikigold> texts, Stage stage, PrintWriter out) {
        Map<String, Count> counts = new HashMap<>();
        List<Reading> readings =
                stage.readAll(texts.stream().map(Wikigold::text).toList());
        for (int i = 0; i < texts.size(); i++) {
            Map<String, Set<Span>> read = new HashMap<>();
            for (Actor actor : readings.get(i).actors().all()) {
                String type = type(actor);
                actor.names()
                        .forEach(n ->
                                read.computeIfAbsent(type, k -> new HashSet<>()).add(n.span()));
            }
            for (String type : List.of("PER", "ORG", "LOC")) {
                Set<Span> gold = texts.get(i).names().stream()
                        .filter(n -> n.type().equals(type))
                        .map(Wikigold.Name::span)
                        .collect(Collectors.toSet());
                for (String key : List.of(type, "all")) {
                    counts.computeIfAbsent(key, k -> new Count()).add(read.getOrDefault(type, Set.of()), gold);
                }
            }
        }
        out.println("wikigold: " + texts.size() + " texts, names alone");
        List.of("PER", "ORG", "LOC", "all").forEach(key -> out.println("  " + key + "\t" + counts.get(key)));
    }

    private static String type(Actor actor) {
        return switch (actor.type()) {
            case PERSON -> "PER";
            case ORGANISATION, PUBLICATION -> "ORG";
            case PLACE -> "LOC";
            default -> "other";
        };
    }
}
