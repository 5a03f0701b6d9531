package org.hearsay.app;

import java.util.Locale;

/** The words of the output for the constants of the code: {@code PRESENTED_AS_TRUE} is "presented-as-true". */
public final class EnumWords {
    private EnumWords() {}

    /** The word for one constant; the same in every locale. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
