package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.page.Html;

/** Draws how often somebody spoke, was said to think and was spoken of, month by month: what they say upward, the rest downward. */
public final class MonthsPicture {
    private static final int BAR = 46;
    private static final int HALF = 44;

    private MonthsPicture() {}

    /** One month in numbers. A value. */
    public record MonthLine(String month, int said, int thought, int about) {}

    static List<MonthLine> lines(Map<String, int[]> months) {
        List<MonthLine> lines = new ArrayList<>();
        months.forEach((month, counts) -> lines.add(new MonthLine(month, counts[0], counts[1], counts[2])));
        return lines;
    }

    /** Empty where there is but one month. The table beside it tells the same, so it is hidden from who hears the page. */
    static String of(Map<String, int[]> months) {
        if (months.size() < 2) {
            return "";
        }
        int most = 1;
        for (int[] counts : months.values()) {
            most = Math.max(most, Math.max(counts[0] + counts[1], counts[2]));
        }
        int width = months.size() * BAR + 2;
        Html html = new Html();
        html.raw("<svg class=\"drawn months\" viewBox=\"0 0 " + width + " 112\" width=\"" + width
                + "\" height=\"112\" aria-hidden=\"true\" focusable=\"false\">");
        int x = 1;
        for (Map.Entry<String, int[]> month : months.entrySet()) {
            int said = month.getValue()[0] * HALF / most;
            int thought = month.getValue()[1] * HALF / most;
            int about = month.getValue()[2] * HALF / most;
            bar("said", x, HALF - said, said, html);
            bar("thought", x, HALF - said - thought, thought, html);
            bar("about", x, HALF + 1, about, html);
            html.raw("<text x=\"" + (x + BAR / 2) + "\" y=\"108\">")
                    .attribute(month.getKey())
                    .raw("</text>");
            x += BAR;
        }
        html.raw("<line x1=\"0\" x2=\"" + width + "\" y1=\"" + HALF + "\" y2=\"" + HALF + "\"/>");
        return html.raw("</svg>").toString();
    }

    private static void bar(String look, int x, int y, int height, Html html) {
        if (height > 0) {
            html.raw("<rect class=\"" + look + "\" x=\"" + (x + 8) + "\" y=\"" + y + "\" width=\"" + (BAR - 16)
                    + "\" height=\"" + height + "\"/>");
        }
    }
}
