package org.hearsay.quantity;

import java.util.List;
import org.hearsay.quantity.Mention.Naming;
import org.jspecify.annotations.Nullable;

/** Deeds whose names tell how many: "a triple homicide", "a murder-suicide", "a double murder-suicide". */
final class Deeds {
    private final Tokens tokens;

    Deeds(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The deed that begins at a token; null if none does. */
    @Nullable
    Mention at(int i) {
        String times = tokens.value(i, Sense.MULTIPLE);
        int at = times == null ? i : i + 1;
        if (times == null && !tokens.lower(i).startsWith("murder")) {
            return null;
        }
        int suicide = tokens.isDash(at + 1) ? at + 2 : at + 1;
        boolean both =
                tokens.lower(at).startsWith("murder") && tokens.lower(suicide).startsWith("suicide");
        List<Fate> fates = Fate.at(tokens, at);
        if (both) {
            double least = times == null ? 2 : Double.parseDouble(times) + 1;
            Mention deed =
                    new Mention(i, suicide + 1, Naming.COUNTED, Amount.atLeast(i, i + 1, least), null, -1, false);
            deed.befalls(Kinds.KILLED, at, suicide + 1);
            return deed;
        }
        if (times == null || fates.isEmpty()) {
            return null;
        }
        int end = at + fates.getFirst().length();
        Mention deed =
                new Mention(i, end, Naming.COUNTED, Amount.exact(i, i + 1, Double.parseDouble(times)), null, -1, false);
        deed.befalls(fates.getFirst().kind(), at, end);
        return deed;
    }
}
