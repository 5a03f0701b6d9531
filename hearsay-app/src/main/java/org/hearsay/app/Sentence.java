package org.hearsay.app;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of the program's own with names and words of documents in it. It runs the way its own words do, whatever it begins with: what
 * is put in stands apart and may run the other way. Put into a template or a page as it is. A value.
 */
public record Sentence(List<Piece> pieces) implements Content {
    /** Nothing said. */
    public static final Sentence NONE = new Sentence(List.of());

    /** A run of letters of scripts that run from right to left, with whatever stands between them. */
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]"
            + "(?:[^\\p{L}\\u201C\\u201D\"()]*[\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC])*");

    public Sentence {
        pieces = pieces.stream().filter(p -> !p.words().isEmpty()).toList();
    }

    /** What words of a sentence are. */
    public enum Kind {
        /** The program's, from its bundle of texts. */
        OWN,
        /** A name, or words of a document. */
        PUT_IN,
        /** The program's, in English whatever the language of the page is: reasons as the JSON has them too. */
        ENGLISH
    }

    /** Words of one kind. */
    public record Piece(Kind kind, String words) {}

    /** A line in the page's own words. */
    public static Sentence own(String words) {
        return new Sentence(List.of(new Piece(Kind.OWN, words)));
    }

    /** Nothing but a name, or words of a document. */
    public static Sentence name(String words) {
        return new Sentence(List.of(new Piece(Kind.PUT_IN, words)));
    }

    /** A line that there is in English only; names in it that run from right to left are found by their letters. */
    public static Sentence english(String words) {
        return new Sentence(List.of(new Piece(Kind.ENGLISH, words)));
    }

    /** Several after one another; those that say nothing are left out. */
    public static Sentence joined(String separator, List<Sentence> sentences) {
        List<Piece> pieces = new ArrayList<>();
        Iterator<Sentence> each =
                sentences.stream().filter(s -> !s.isEmpty()).toList().iterator();
        while (each.hasNext()) {
            pieces.addAll(each.next().pieces());
            pieces.add(new Piece(Kind.OWN, each.hasNext() ? separator : ""));
        }
        return new Sentence(pieces);
    }

    /** The same with what is put in changed. */
    public Sentence with(UnaryOperator<String> change) {
        return new Sentence(pieces.stream()
                .map(p -> p.kind() == Kind.OWN ? p : new Piece(p.kind(), change.apply(p.words())))
                .toList());
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Where it is written. */
    public interface Page {
        /** Writes markup as it is. */
        void markup(String markup);

        /** Writes words so that none of them is taken for markup. */
        void words(String words);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        writeTo(new Page() {
            @Override
            public void markup(String markup) {
                output.writeContent(markup);
            }

            @Override
            public void words(String words) {
                output.writeUserContent(words);
            }
        });
    }

    /** Writes it with each name in an element of its own. */
    public void writeTo(Page page) {
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case OWN -> page.words(piece.words());
                case PUT_IN -> writeApart(piece.words(), page);
                case ENGLISH -> writeEnglish(piece.words(), page);
            }
        }
    }

    private static void writeApart(String words, Page page) {
        String way = Direction.apart(words);
        page.markup(way == null ? "<bdi>" : "<bdi dir=\"" + way + "\">");
        page.words(words);
        page.markup("</bdi>");
    }

    private static void writeEnglish(String words, Page page) {
        page.markup("<span lang=\"en\" dir=\"ltr\">");
        Matcher names = RIGHT_TO_LEFT.matcher(words);
        int from = 0;
        while (names.find()) {
            page.words(words.substring(from, names.start()));
            writeApart(names.group(), page);
            from = names.end();
        }
        page.words(words.substring(from));
        page.markup("</span>");
    }

    /** The same without anything that sets names apart. */
    @Override
    public String toString() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
