package org.hearsay.eval.copies;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.intake.Intake;
import org.hearsay.intake.UnreadableException;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;

/** What it costs as documents grow in number: many different ones, and many copies of one. */
final class Growth {
    private static final List<Integer> SIZES = List.of(1_000, 5_000, 19_000);
    private static final List<Integer> COPIES = List.of(500, 1_000, 5_000);
    private static final String HEAD = "   documents  comparisons  copies   seconds  per 1,000";

    private Growth() {}

    /** Of the HTML files under a folder. */
    static void ofFiles(Path folder, PrintWriter out) {
        Intake intake = new Intake();
        List<Document> documents = new ArrayList<>();
        for (Path file : Corpus.files(folder, ".html")) {
            try {
                documents.add(intake.read(file));
            } catch (UnreadableException e) {
                throw new CorpusException(String.valueOf(e.getMessage()));
            }
        }
        // As they lie, neighbours are of one day; a part should be like the whole.
        Collections.shuffle(documents, new Random(1));
        CopySet.of(documents.subList(0, Math.min(documents.size(), SIZES.getFirst())));
        out.println("different documents:");
        out.println(HEAD);
        for (int size : SIZES) {
            row(out, documents.subList(0, Math.min(documents.size(), size)));
        }
    }

    /** Of an invented article with its title and a word or two changed each time. */
    static void ofCopies(PrintWriter out) {
        InventedStory story = new InventedStory(7);
        List<String> sentences = story.sentences(12, new Random(7));
        out.println("copies of one article, each with another lead and one word changed:");
        out.println(HEAD);
        for (int size : COPIES) {
            List<Document> copies = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                copies.add(copy(story, sentences, i));
            }
            row(out, copies);
        }
    }

    private static Document copy(InventedStory story, List<String> sentences, int i) {
        Random writer = new Random(i);
        List<String> changed = new ArrayList<>(sentences);
        changed.set(0, story.sentences(1, writer).getFirst());
        int at = 1 + writer.nextInt(changed.size() - 1);
        changed.set(at, changed.get(at).replaceFirst(" ", " " + i + " "));
        String title = story.title(changed.getFirst());
        LocalDate day = LocalDate.of(2031, 3, 1).plusDays(i % 40);
        Publication told = new Publication(null, title, "Paper " + i, day, "en");
        return Document.of(title + "\n\n" + String.join("\n\n", changed), told);
    }

    private static void row(PrintWriter out, List<Document> documents) {
        CopySet set = CopySet.of(documents);
        out.printf(
                Locale.ROOT,
                "%12d %12d %7d %9.2f %10.3f%n",
                documents.size(),
                set.comparisons(),
                set.copies().size(),
                set.seconds(),
                set.seconds() * 1000 / documents.size());
        out.flush();
    }
}
