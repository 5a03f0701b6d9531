package org.hearsay.quantity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** The kinds of what is counted that have rules of their own, and the nouns that name one by themselves. */
final class Kinds {
    static final String KILLED = "killed";
    static final String INJURED = "injured";
    static final String CASUALTIES = "casualties";
    static final String PROTESTERS = "protesters";
    static final String MONEY = "money";

    private static final List<String> HARM = List.of(CASUALTIES, INJURED, KILLED);

    private Kinds() {}

    /** Whether a kind says more than another: who was shot and died was killed, marchers held are arrested. */
    static boolean outweighs(String kind, String other) {
        boolean toMarchers = other.equals(PROTESTERS) && !kind.equals(PROTESTERS);
        return toMarchers || HARM.indexOf(kind) > HARM.indexOf(other);
    }

    static boolean isHarm(@Nullable String kind) {
        return kind != null && HARM.contains(kind);
    }

    /** What a noun counts by itself; null for most. */
    static @Nullable String of(@Nullable String noun) {
        return noun == null ? null : Lazily.NOUNS.get(noun);
    }

    private static final class Lazily {
        static final Map<String, String> NOUNS = Tables.rows(Kinds.class, "kinds.txt").stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.get(1)));
    }
}
