package org.hearsay.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One written form of a name, taken apart: its words, what they do, and how they are written in Latin letters. Making one costs
 * more than comparing two, so keep those that are compared often. Immutable; safe to share between threads.
 *
 * <p>Nothing is too odd to be a name: what has no letters, or more than {@value #LONGEST} chars, has no words, and is never
 * said to be the same as another.
 */
public final class Name {
    /** In chars. What is longer is a text, no name. */
    private static final int LONGEST = 400;

    /** A name of more words than this is a sentence. */
    private static final int MOST_WORDS = 32;

    private final String written;
    private final NameKind kind;
    private final List<Part> parts;

    private Name(String written, NameKind kind, List<Part> parts) {
        this.written = written;
        this.kind = kind;
        this.parts = parts;
    }

    /** A name of something of this kind; {@link NameKind#ANY} if that is not known. */
    public static Name of(String written, NameKind kind) {
        List<Tokens.Token> tokens =
                written.length() > LONGEST ? List.of() : Tokens.of(Folding.fold(written.replace('\0', ' ')));
        if (tokens.size() > MOST_WORDS) {
            tokens = List.of();
        }
        Parsing parsing = new Parsing(Lexicon.standard(), tokens, kind);
        return new Name(written, parsing.kind(), parsing.parts());
    }

    /**
     * The consonants of each of its words in Latin letters, in order; those of one alone only if no word has more. Of two names
     * that share none, few are of one: to find candidates by, among which {@link NameMatcher} decides.
     */
    public Set<String> sounds() {
        Set<String> all = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.role() == Part.Role.WORD) {
                all.add(Names.skeleton(part.plain()));
                // Arabic and Hebrew write u and o so.
                all.add(Names.skeleton(part.plain().replace("w", "")));
            }
        }
        all.remove("");
        Set<String> telling = new LinkedHashSet<>(all);
        telling.removeIf(s -> s.length() < 2);
        return telling.isEmpty() ? all : telling;
    }

    /** As it was written. */
    public String written() {
        return written;
    }

    /** What it names: as told, else as its words show. */
    public NameKind kind() {
        return kind;
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return written;
    }
}
