package org.hearsay.corroboration.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of one kind there were, by every account of one event. A value; safe to share.
 *
 * @param counts what is counted: {@code killed}, {@code injured}, {@code arrested} …
 * @param accounts who says how many, by day, then by document
 * @param lowest the least that any account gives as a figure
 * @param highest the most
 * @param mostNamed the figure that most independent origins name; of two, the later
 * @param mostSupported the figure with the most support; null if nobody gives one
 * @param reasons what supports it
 */
public record EventFigure(
        String counts,
        List<Account> accounts,
        @Nullable Double lowest,
        @Nullable Double highest,
        @Nullable Double mostNamed,
        @Nullable Double mostSupported,
        List<Reason> reasons) {
    public EventFigure {
        accounts = List.copyOf(accounts);
        reasons = List.copyOf(reasons);
    }
}
