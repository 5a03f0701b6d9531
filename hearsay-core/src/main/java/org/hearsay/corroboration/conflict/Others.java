package org.hearsay.corroboration.conflict;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.actor.Actor;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Tables;
import org.hearsay.time.Dating;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;

/** What one report says of its event besides figures: on which day, where, who did it, and what each voice calls it. */
final class Others {
    private static final int DAY = 10;
    private static final int NEWS = 10;
    private static final int MOST = 40;
    private static final Set<String> NOBODY = Set.of("nobody", "no one", "no group", "none");

    private static final Pattern NOUN_AFTER = Pattern.compile("^ (charge|case|trial|rate|statistic|victim)");

    /** What one account of these is, with what else its document knows. */
    record Said(Account account, String side, Others of) {}

    private final Told told;
    private final Passages passages;
    private final String lower;

    Others(Told told) {
        this.told = told;
        this.passages = new Passages(told.report);
        this.lower = passages.text.toLowerCase(Locale.ROOT);
    }

    Told told() {
        return told;
    }

    boolean mentions(String words) {
        return lower.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether the day, or the night to it, is told of anywhere. */
    boolean knowsDay(String day) {
        return told.report.dates().all().stream().anyMatch(t -> t.value().startsWith(day));
    }

    /**
     * The first whole day in each voice's first sentences about the event.
     *
     * @param first the day the first report came out; null if unknown
     */
    List<Said> days(@Nullable LocalDate first) {
        List<Said> found = new ArrayList<>();
        Set<Timex> statements = statements();
        for (Span sentence : passages.ofEvent()) {
            for (Timex timex : told.report.dates().all()) {
                boolean whole = timex.value().length() >= DAY && day(timex.value()) != null;
                if (whole && sentence.contains(timex.span()) && !statements.contains(timex) && isPast(timex, first)) {
                    add(found, timex.value().substring(0, DAY), "", Spans.of(timex.span()));
                    break;
                }
            }
        }
        return found;
    }

    /** News is of days not long past. */
    private static boolean isPast(Timex timex, @Nullable LocalDate first) {
        LocalDate day = day(timex.value());
        return first == null || (day != null && !day.isAfter(first) && ChronoUnit.DAYS.between(day, first) <= NEWS);
    }

    static @Nullable LocalDate day(String value) {
        try {
            return value.length() < DAY ? null : LocalDate.parse(value.substring(0, DAY));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether a day is next to another and the words tell of a night. */
    static boolean isNight(Said one, Said other) {
        LocalDate a = day(one.account().says());
        LocalDate b = day(other.account().says());
        return a != null
                && b != null
                && Math.abs(ChronoUnit.DAYS.between(a, b)) == 1
                && (one.of().mentions("night")
                        || other.of().mentions("night")
                        || one.of().mentions("midnight"));
    }

    private Set<Timex> statements() {
        Set<Timex> found = new HashSet<>();
        for (Attribution a : told.report.attributions()) {
            Timex statement =
                    Dating.of(passages.text, a, told.report.dates().all()).statement();
            if (statement != null) {
                found.add(statement);
            }
        }
        return found;
    }

    /** The first place that each voice's first sentence about the event is set in. */
    List<Said> places() {
        List<Said> found = new ArrayList<>();
        for (Span sentence : passages.ofEvent()) {
            for (Actor actor : told.report.actors().all()) {
                if (actor.type() == Actor.Type.PLACE) {
                    actor.mentions().stream()
                            .filter(m -> sentence.contains(m) && follows(m, Lazily.WHERE))
                            .findFirst()
                            .ifPresent(m -> add(found, actor.name(), "", Spans.of(m)));
                }
            }
        }
        return found;
    }

    /** Who is said to have done it. */
    List<Said> doers() {
        List<Said> found = new ArrayList<>();
        for (Actor actor : told.report.actors().all()) {
            boolean nobody = NOBODY.contains(actor.name().toLowerCase(Locale.ROOT));
            if (actor.type() == Actor.Type.PLACE || actor.unnamed() || nobody) {
                continue;
            }
            for (Span mention : actor.mentions()) {
                if (follows(mention, Lazily.BLAMED) || leads(mention)) {
                    add(found, actor.name(), "", Spans.of(mention));
                    break;
                }
            }
        }
        return found;
    }

    /** What each voice calls the event or the people in it. */
    List<Said> callings(String about) {
        List<Said> found = new ArrayList<>();
        for (Callings.Calling calling : Callings.in(passages.text, about)) {
            if (!calling.side().equals("none") && found.size() < MOST && isMeant(calling.span())) {
                add(found, calling.word(), calling.side(), Spans.of(calling.span()));
            }
        }
        return found;
    }

    /** "the attack", "a violent protest": not "attack charges"; of people, the plural alone will do. */
    private boolean isMeant(Span word) {
        String[] before =
                lower.substring(Math.max(0, word.begin() - 40), word.begin()).split("\\s+", -1);
        boolean plural = lower.charAt(word.end() - 1) == 's';
        for (int i = before.length - 1; i >= Math.max(0, before.length - 4); i--) {
            if (Lazily.DETERMINERS.contains(before[i])) {
                return !NOUN_AFTER
                        .matcher(lower.substring(word.end(), Math.min(lower.length(), word.end() + 12)))
                        .find();
            }
        }
        return plural;
    }

    /** One account for each voice: what it says first. */
    private void add(List<Said> found, String says, String side, Spans words) {
        Account account = Accounts.of(told.report, told.origin, says, words);
        boolean known = found.stream()
                .anyMatch(s -> s.account().voice().equals(account.voice())
                        && (side.isEmpty() || s.side().equals(side)));
        if (!known) {
            found.add(new Said(account, side, this));
        }
    }

    private boolean follows(Span mention, List<String> phrases) {
        String before = lower.substring(Math.max(0, mention.begin() - 40), mention.begin())
                .replaceFirst("(the|a|an) $", "");
        return phrases.stream().anyMatch(p -> before.endsWith(" " + p + " "));
    }

    private boolean leads(Span mention) {
        String after =
                lower.substring(Math.min(lower.length(), mention.end()), Math.min(lower.length(), mention.end() + 40));
        return Lazily.CLAIMED.stream().anyMatch(p -> after.startsWith(" " + p));
    }

    private static final class Lazily {
        static final Set<String> DETERMINERS =
                Set.of("the", "a", "an", "this", "that", "his", "her", "their", "its", "another");
        static final List<String> WHERE = rows("where");
        static final List<String> BLAMED = rows("blamed");
        static final List<String> CLAIMED = rows("claimed");

        private static List<String> rows(String use) {
            return Tables.rows(Others.class, "doers.txt").stream()
                    .filter(row -> row.get(1).equals(use))
                    .map(List::getFirst)
                    .toList();
        }
    }
}
