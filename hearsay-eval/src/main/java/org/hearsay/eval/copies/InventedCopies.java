package org.hearsay.eval.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.text.Credit;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * Invented articles, some of which were made from others, and how: for each story an original, a copy, an article by somebody who
 * has read neither, and one of them quotes what the original quotes. All of a site end with its notices. The same for the same seed.
 *
 * @param documents in no order that says anything
 * @param made which were made from which
 */
record InventedCopies(List<Document> documents, List<Made> made) {
    /** How a copy was made. */
    enum How {
        WHOLE,
        NEW_LEAD,
        CUT,
        MERGED,
        REORDERED,
        EDITED,
        ONE_PARAGRAPH
    }

    /**
     * A copy.
     *
     * @param original id of the document it was made from
     * @param copy its own
     */
    record Made(String original, String copy, How how) {}

    private static final List<String> SITES =
            List.of("Selim Courier", "Venna Herald", "The Daro Post", "Karsk Gazette", "Tolmin Observer");

    private static final List<String> NOTICES = List.of(
            "We use small files to remember who you are and what you read. By going on you agree to our rules on privacy and to those of our partners.",
            "You have read all of your free articles this month. Take out a subscription today to go on reading from any device you own.",
            "Sign up to have the news of the day sent to you each morning. You may leave the list whenever you like, and nobody will ask why.",
            "Comments are read before they are shown. Be civil, keep to the matter, and do not post anything that you would not say aloud.",
            "All rights reserved. Nothing on these pages may be printed, sent on or put into other words without our consent in writing.");

    static InventedCopies of(int stories, long seed) {
        Making making = new Making(new Random(seed));
        How[] all = How.values();
        for (int i = 0; i < stories; i++) {
            making.addStory(seed * 1_000_003 + 2L * i, all[i % all.length]);
        }
        Collections.shuffle(making.documents, making.random);
        return new InventedCopies(List.copyOf(making.documents), List.copyOf(making.made));
    }

    /** The set as it grows. */
    private static final class Making {
        private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);

        private final Random random;
        private final List<Document> documents = new ArrayList<>();
        private final List<Made> made = new ArrayList<>();

        private Making(Random random) {
            this.random = random;
        }

        private void addStory(long seed, How how) {
            InventedStory story = new InventedStory(seed);
            List<String> sentences = new ArrayList<>(story.sentences(10 + random.nextInt(3), random));
            sentences.add(2, story.quotation());
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(700));
            int site = random.nextInt(SITES.size());
            Document original = document(story, sentences, site, day);
            documents.add(original);
            List<String> other = new ArrayList<>(story.sentences(10, random));
            other.add(1 + random.nextInt(5), story.quotation());
            documents.add(document(story, other, random.nextInt(SITES.size()), day.plusDays(random.nextInt(3))));
            addCopy(story, sentences, original, how, seed);
        }

        private void addCopy(InventedStory story, List<String> sentences, Document original, How how, long seed) {
            LocalDate day = original.publication().published();
            int site = random.nextInt(SITES.size());
            if (day == null) {
                throw new IllegalStateException("every invented article has a day");
            }
            LocalDate later = day.plusDays(random.nextInt(5) < 2 ? 0 : 1 + random.nextInt(3));
            if (how == How.MERGED) {
                InventedStory second = new InventedStory(seed + 1);
                List<String> its = second.sentences(11, random);
                Document another = document(second, its, random.nextInt(SITES.size()), day);
                documents.add(another);
                List<String> merged = new ArrayList<>(sentences.subList(0, 6));
                merged.addAll(its.subList(0, 6));
                Document copy = document(story, merged, site, later);
                documents.add(copy);
                made.add(new Made(original.id(), copy.id(), how));
                made.add(new Made(another.id(), copy.id(), how));
                return;
            }
            Document copy = document(story, changed(story, sentences, how), site, later);
            if (random.nextInt(4) == 0) {
                copy = credited(copy, String.valueOf(original.publication().publisher()));
            }
            documents.add(copy);
            made.add(new Made(original.id(), copy.id(), how));
        }

        private List<String> changed(InventedStory story, List<String> sentences, How how) {
            List<String> changed = new ArrayList<>(sentences);
            switch (how) {
                case WHOLE, MERGED -> {}
                case NEW_LEAD -> {
                    List<String> own = story.sentences(3, random);
                    changed.subList(0, 2).clear();
                    changed.addAll(0, own);
                }
                case CUT ->
                    changed.subList(3 + random.nextInt(3), changed.size()).clear();
                case REORDERED -> Collections.shuffle(changed, random);
                case EDITED -> changed.replaceAll(this::edited);
                case ONE_PARAGRAPH -> {
                    List<String> own = story.sentences(9, random);
                    own.addAll(4, sentences.subList(5, 8));
                    return own;
                }
            }
            return changed;
        }

        /** One word in twelve left out, doubled into two, or put in upper case. */
        private String edited(String sentence) {
            List<String> out = new ArrayList<>();
            for (String word : sentence.split(" ", -1)) {
                switch (random.nextInt(36)) {
                    case 0 -> {}
                    case 1 -> {
                        out.add("indeed");
                        out.add(word);
                    }
                    case 2 -> out.add("thus");
                    default -> out.add(word);
                }
            }
            return String.join(" ", out);
        }

        private Document document(InventedStory story, List<String> sentences, int site, LocalDate day) {
            String title = story.title(sentences.getFirst());
            StringBuilder text = new StringBuilder(title).append("\n\n");
            for (int i = 0; i < sentences.size(); i++) {
                text.append(sentences.get(i)).append(i % 2 == 1 ? "\n\n" : " ");
            }
            text.append("\n\n").append(NOTICES.get(site));
            String publisher = SITES.get(site);
            String address =
                    "https://" + publisher.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + documents.size();
            return Document.of(text.toString(), new Publication(address, title, publisher, day, "en"));
        }

        private static Document credited(Document copy, String name) {
            String text = copy.text() + "\n\nSource: " + name;
            Span span = new Span(text.length() - name.length(), text.length());
            Document plain = Document.of(text, copy.publication());
            return new Document(
                    text,
                    plain.publication(),
                    plain.originalSha256(),
                    plain.map(),
                    List.of(new Credit(name, Credit.Kind.ORIGIN, span)),
                    List.of());
        }
    }
}
