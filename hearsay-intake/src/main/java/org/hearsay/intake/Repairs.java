package org.hearsay.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Problem;
import org.hearsay.text.Span;

/** Counts what decoding had to replace by U+FFFD: one problem a kind, with the number and the first place. Not shared. */
final class Repairs {
    static final char REPLACEMENT = '\uFFFD';

    enum Kind {
        NUL("nul", "NUL character", "NUL characters"),
        LONE_SURROGATE("lone-surrogate", "half of a surrogate pair", "halves of surrogate pairs"),
        UNDECODABLE("undecodable", "byte that no character can be made of", "bytes that no character can be made of");

        private final String code;
        private final String one;
        private final String many;

        Kind(String code, String one, String many) {
            this.code = code;
            this.one = one;
            this.many = many;
        }

        String code() {
            return code;
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> firsts = new EnumMap<>(Kind.class);

    /** Counts one char replaced at a place in the text. */
    void replaced(Kind kind, int at) {
        counts.merge(kind, 1, Integer::sum);
        firsts.merge(kind, at, Math::min);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        counts.forEach((kind, count) -> {
            int at = firsts.getOrDefault(kind, 0);
            String message = count == 1
                    ? "1 " + kind.one + " was replaced by U+FFFD"
                    : count + " " + kind.many + " were replaced by U+FFFD";
            problems.add(new Problem(kind.code, message, new Span(at, at + 1)));
        });
        return problems;
    }
}
