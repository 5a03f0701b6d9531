package org.hearsay.corroboration.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corroboration.Similarity;
import org.hearsay.quantity.Quantities;
import org.hearsay.quantity.Toll;
import org.hearsay.text.Document;
import org.hearsay.text.Word;
import org.hearsay.time.Dates;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;

/** Makes the sketch of one document, in time linear in its text. For one thread. */
final class Sketching {
    /** In words: the beginning of a text, which tells what it is about. */
    private static final int LEAD = 90;

    /** In chars: the same for days, and for the vector. */
    private static final int BEGINNING = 700;

    private final Document document;
    private final String text;
    private final Dates dates;
    private final Quantities quantities;
    private final List<Word> words;
    private final Set<String> nameWords;

    Sketching(Document document, Dates dates, Quantities quantities) {
        this.document = document;
        this.text = withTitle(document);
        this.dates = dates;
        this.quantities = quantities;
        this.words = words(text);
        this.nameWords = nameWords();
    }

    EventSketch sketch(@Nullable Similarity similarity) {
        Map<String, Integer> all = new HashMap<>();
        Map<String, Integer> lead = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> pairs = new HashMap<>();
        Word before = null;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            all.merge(word.lower(), 1, Integer::sum);
            if (i < LEAD) {
                lead.merge(word.lower(), 1, Integer::sum);
            }
            boolean name = isCapital(word) && nameWords.contains(word.lower());
            if (name) {
                names.merge(word.lower(), 1, Integer::sum);
                if (before != null && word.begin() == before.end() + 1) {
                    pairs.merge(before.lower() + " " + word.lower(), 1, Integer::sum);
                }
            }
            before = name ? word : null;
        }
        return new EventSketch(
                document.id(),
                document.publication().published(),
                all,
                lead,
                names,
                pairs,
                Ages.in(text, words),
                days(Integer.MAX_VALUE),
                days(BEGINNING),
                toll("killed"),
                toll("injured"),
                similarity == null ? null : meaning(similarity));
    }

    /** The headline is the beginning of many a text already. */
    private static String withTitle(Document document) {
        String title = document.publication().title();
        String text = document.text();
        return title == null || title.isBlank() || text.stripLeading().startsWith(title.strip())
                ? text
                : title + "\n\n" + text;
    }

    /** Words without the genitive; the parts of "34-year-old" each for itself. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Word word : Word.in(text)) {
            int begin = word.begin();
            for (int i = begin; i <= word.end(); i++) {
                if (i == word.end() || text.charAt(i) == '-') {
                    int end = i;
                    if (end - begin > 2 && isGenitive(text, end)) {
                        end -= 2;
                    }
                    if (end > begin) {
                        words.add(new Word(Word.lower(text.substring(begin, end)), begin, end));
                    }
                    begin = i + 1;
                }
            }
        }
        return words;
    }

    private static boolean isGenitive(String text, int end) {
        char s = text.charAt(end - 1);
        char apostrophe = text.charAt(end - 2);
        return (s == 's' || s == 'S') && (apostrophe == '\'' || apostrophe == '’');
    }

    /** What is written with a capital in the midst of a sentence and nowhere without one. */
    private Set<String> nameWords() {
        Set<String> capital = new HashSet<>();
        Set<String> small = new HashSet<>();
        int headline = text.indexOf('\n') < 0 ? 0 : text.indexOf('\n');
        for (Word word : words) {
            if (!Character.isLetter(text.charAt(word.begin()))) {
                continue;
            }
            if (!isCapital(word)) {
                small.add(word.lower());
            } else if (word.begin() >= headline && word.lower().length() > 1 && !beginsSentence(word)) {
                capital.add(word.lower());
            }
        }
        capital.removeAll(small);
        return capital;
    }

    private boolean isCapital(Word word) {
        return Character.isUpperCase(text.charAt(word.begin()));
    }

    private boolean beginsSentence(Word word) {
        int i = word.begin() - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
            i--;
        }
        return i < 0 || ".!?\n\r\"“”:•".indexOf(text.charAt(i)) >= 0;
    }

    /** Days named in the document up to a place; its own day is none of them unless it is named. */
    private Set<Long> days(int until) {
        Set<Long> days = new HashSet<>();
        for (Timex timex : dates.all()) {
            if (timex.span().begin() >= until) {
                break;
            }
            Long day = day(timex);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    static @Nullable Long day(Timex timex) {
        boolean isTime = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
        if (!isTime || timex.value().length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(timex.value().substring(0, 10)).toEpochDay();
        } catch (DateTimeParseException e) {
            // A week, a season, or a day left open.
            return null;
        }
    }

    private @Nullable Double toll(String counts) {
        Toll toll = quantities.toll(counts);
        return toll == null ? null : toll.value() != null ? toll.value() : toll.low();
    }

    private Meaning meaning(Similarity similarity) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return new Meaning(similarity.version(), similarity.vector(beginning));
    }
}
