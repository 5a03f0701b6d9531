package org.hearsay.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year as people write it in a query: 2031, 2031-03, 2031-03-07.
 *
 * @param first its first day
 * @param last its last
 */
record Days(LocalDate first, LocalDate last) {
    /** Null if it is none. */
    static @Nullable Days parse(String written) {
        try {
            return switch (written.length()) {
                case 4 -> {
                    Year year = Year.parse(written);
                    yield new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(written);
                    yield new Days(month.atDay(1), month.atEndOfMonth());
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(written);
                    yield new Days(day, day);
                }
                default -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }
}
