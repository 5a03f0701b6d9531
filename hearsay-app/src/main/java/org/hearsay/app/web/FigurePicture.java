package org.hearsay.app.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.page.Html;
import org.hearsay.corroboration.conflict.Account;
import org.hearsay.corroboration.conflict.EventFigure;
import org.jspecify.annotations.Nullable;

/** Draws a figure's range on one line: a mark for each value, the larger the more origins give it; bounds are open marks. */
final class FigurePicture {
    private static final int WIDTH = 420;
    private static final int EDGE = 26;
    private static final int LINE = 22;

    private FigurePicture() {}

    /** Empty where there is but one value. The table beside it tells the same, so it is hidden from who hears the page. */
    static String of(EventFigure figure) {
        Map<Double, Integer> exact = new TreeMap<>();
        Map<Double, Integer> bounds = new TreeMap<>();
        for (Account account : figure.accounts()) {
            Double bound = account.low() != null ? account.low() : account.high();
            if (account.value() != null && isExact(account)) {
                exact.merge(account.value(), 1, Integer::sum);
            } else if (bound != null) {
                bounds.merge(bound, 1, Integer::sum);
            }
        }
        TreeMap<Double, Integer> all = new TreeMap<>(bounds);
        all.putAll(exact);
        if (all.size() < 2) {
            return "";
        }
        double first = all.firstKey();
        double span = all.lastKey() - first;
        Html html = new Html();
        html.raw("<svg class=\"drawn figure\" viewBox=\"0 0 " + WIDTH + " 48\" width=\"" + WIDTH
                + "\" height=\"48\" aria-hidden=\"true\" focusable=\"false\">");
        html.raw("<line x1=\"" + EDGE + "\" x2=\"" + (WIDTH - EDGE) + "\" y1=\"" + LINE + "\" y2=\"" + LINE + "\"/>");
        bounds.forEach((value, times) -> mark(value, times, first, span, "bound", html));
        exact.forEach((value, times) -> mark(value, times, first, span, "exact", html));
        double last = Double.NEGATIVE_INFINITY;
        for (double value : all.keySet()) {
            double x = x(value, first, span);
            if (x - last > 24) {
                html.raw("<text x=\"" + Math.round(x) + "\" y=\"44\">" + plain(value) + "</text>");
                last = x;
            }
        }
        return html.raw("</svg>").toString();
    }

    private static boolean isExact(Account account) {
        return same(account.low(), account.value()) && same(account.high(), account.value());
    }

    private static boolean same(@Nullable Double bound, @Nullable Double value) {
        return bound == null || bound.equals(value);
    }

    private static void mark(double value, int times, double first, double span, String look, Html html) {
        long radius = Math.round(Math.min(14, 4 + 2 * Math.sqrt(times)));
        html.raw("<circle class=\"" + look + "\" cx=\"" + Math.round(x(value, first, span)) + "\" cy=\"" + LINE
                + "\" r=\"" + radius + "\"/>");
    }

    private static double x(double value, double first, double span) {
        return EDGE + (value - first) / span * (WIDTH - 2 * EDGE);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
