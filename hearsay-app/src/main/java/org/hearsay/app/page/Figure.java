package org.hearsay.app.page;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** The normal value of a figure, in words for people: "at least 12 killed". */
final class Figure {
    private Figure() {}

    /** Empty if the text leaves all of it open. */
    static String of(Quantity quantity) {
        String number = number(quantity);
        if (number.isEmpty()) {
            return "";
        }
        return Stream.of(quantity.more() ? "+" + number : number, quantity.unit(), counts(quantity))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** "money" says no more than its currency does. */
    private static @Nullable String counts(Quantity quantity) {
        return "money".equals(quantity.counts()) && quantity.unit() != null ? null : quantity.counts();
    }

    private static String number(Quantity quantity) {
        if (quantity.value() != null) {
            boolean least = quantity.low() != null && quantity.high() == null;
            boolean most = quantity.high() != null && quantity.low() == null;
            return (least ? "\u2265 " : most ? "\u2264 " : "") + plain(quantity.value());
        }
        if (quantity.low() != null && quantity.high() != null) {
            return plain(quantity.low()) + "\u2013" + plain(quantity.high());
        }
        if (quantity.low() != null) {
            return "\u2265 " + plain(quantity.low());
        }
        return quantity.high() == null ? "" : "\u2264 " + plain(quantity.high());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
