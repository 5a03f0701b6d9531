package org.hearsay.eval.actors;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.Reading;
import org.hearsay.eval.Stage;
import org.hearsay.eval.gum.GumTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval actors FOLDER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "actors",
        description = "Scores the actors of sources that are pronouns or descriptions on GUM's coreference.",
        mixinStandardHelpOptions = true)
public final class ActorsCommand implements Callable<Integer> {
    private static final String MEANING = """
            Scored is each source of GUM's attribution relations (the subject of the satellite's verb, or what stands after
            "according to") that is a pronoun or a description, whether the attribution was read or not. It is right if its
            actor's nearest name (if it has none: its nearest other mention) is of the same entity in GUM; if GUM mentions the
            entity only once, if the actor has no other mention that GUM knows. Where GUM says that several people speak, their
            names stand before their turns.""";

    @Spec
    private CommandSpec spec;

    @Mixin
    private GumTexts gum;

    @Option(names = "--wrong", description = "Print each source that got a wrong actor")
    private boolean wrong;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(MEANING);
        try (Stage stage = gum.open()) {
            out.println("Reader " + stage.version());
            gum.each(GoldText::read, out, texts -> print(texts, stage, out));
        }
        return 0;
    }

    private void print(List<GoldText> texts, Stage stage, PrintWriter out) {
        List<Reading> readings =
                stage.readAll(texts.stream().map(GoldText::text).toList());
        Map<String, List<ActorScore.Judged>> byKind = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            GoldText text = texts.get(i);
            for (ActorScore.Judged judged : new ActorScore(text, readings.get(i).actors()).judged()) {
                for (String key : List.of(text.genre(), judged.form() + "s", "all")) {
                    byKind.computeIfAbsent(key, k -> new ArrayList<>()).add(judged);
                }
                if (wrong && !judged.right()) {
                    out.println("  " + text.name() + ": " + judged.words() + " -> " + judged.told());
                }
            }
        }
        byKind.forEach((key, judged) -> {
            long right = judged.stream().filter(ActorScore.Judged::right).count();
            out.printf("  %-14s %5.1f  (%d of %d)%n", key, 100.0 * right / judged.size(), right, judged.size());
        });
    }
}
