package org.hearsay.quantity;

/** Ages after a noun or a name: ", 25,", "(25)", ", aged 25". */
final class Ages {
    private static final int OLDEST = 110;

    private final Tokens tokens;

    Ages(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The age that follows. */
    int value(int end) {
        return (int) Figures.value(tokens.lower(at(end)));
    }

    private int at(int end) {
        int at = tokens.is(end, ",") || tokens.is(end, "(") ? end + 1 : end;
        return tokens.is(at, "age") || tokens.is(at, "aged") ? at + 1 : at;
    }

    /** The index after an age that follows a noun or a name; {@code end} if none does. */
    int after(int end) {
        int at = at(end);
        if (at == end || !tokens.isDigits(at)) {
            return end;
        }
        double age = Figures.value(tokens.lower(at));
        boolean closed = tokens.is(at + 1, ",")
                || tokens.is(at + 1, ")")
                || tokens.is(at + 1, ".")
                || tokens.is(at + 1, "and")
                || tokens.is(at + 1, "of")
                || tokens.is(at + 1, Sense.BE)
                || tokens.is(at + 1, ";")
                || tokens.lower(at + 1).isEmpty();
        if (age < 0 || age > OLDEST || !closed) {
            return end;
        }
        return tokens.is(at + 1, ")") || tokens.is(at + 1, ",") ? at + 2 : at + 1;
    }
}
