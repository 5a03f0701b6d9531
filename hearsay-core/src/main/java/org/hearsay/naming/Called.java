package org.hearsay.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.naming.MentionIndex.At;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The namings found so far in one text; the same words call nobody the same thing twice. */
final class Called {
    private final TextWords words;
    private final List<Naming> all = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private record Once(Naming.Kind kind, Span words) {}

    private final Set<Once> once = new HashSet<>();

    Called(TextWords words) {
        this.words = words;
    }

    List<Naming> all() {
        return all;
    }

    /** Whether a description with this head has been read as somebody's: it is no other's, and not its own. */
    boolean isTaken(int head) {
        return taken.contains(head);
    }

    /** The description is not so: "is not a terrorist". */
    void denied(Description description) {
        taken.add(description.head());
    }

    /** Says whether the description names the bearer at all. */
    boolean describe(At bearer, Description description, @Nullable Span by) {
        Naming.Kind kind = description.kind(bearer.isPerson());
        if (!bearer.isPerson() && !suits(bearer, description, kind)) {
            return false;
        }
        if (kind == null || description.isEmpty() || !taken.add(description.head())) {
            return kind != null;
        }
        int end = kind == Naming.Kind.LABEL ? closed(description) : description.end();
        Span of = kind == Naming.Kind.LABEL ? null : description.of();
        add(kind, bearer, words.span(description.begin(), end), of, description.time(), description.distanced(), by);
        if (kind == Naming.Kind.ROLE && description.label() >= 0) {
            label(bearer, description, by);
        }
        return true;
    }

    /** Whether something that is no person may be called so: things are outlets only, and what is no name says whose it is. */
    private static boolean suits(At bearer, Description description, Naming.@Nullable Kind kind) {
        boolean body = bearer.is(Mention.Type.ORGANISATION);
        if (kind == Naming.Kind.LABEL) {
            return body || bearer.is(Mention.Type.ABSTRACT);
        }
        boolean tie = Bonds.isTie(description.hit()) && description.of() != null;
        boolean thing = bearer.is(Mention.Type.OBJECT) || bearer.is(Mention.Type.ABSTRACT);
        return (body && (tie || kind == Naming.Kind.MEMBERSHIP || bearer.is(Mention.Form.NAME)))
                || (thing && tie && description.hit().is(Use.BODY, "voice"));
    }

    /** After the noun, and the mark that closes a quotation of it. */
    private int closed(Description description) {
        int end = description.head() + 1;
        boolean opened = words.lower(description.begin()).equals(TextWords.QUOTE)
                || words.lower(description.head() - 1).equals(TextWords.QUOTE);
        return opened && words.lower(end).equals(TextWords.QUOTE) ? end + 1 : end;
    }

    /** "rebel commander" calls the commander a rebel. */
    private void label(At bearer, Description description, @Nullable Span by) {
        Span said = words.span(description.label(), description.head() + 1);
        add(Naming.Kind.LABEL, bearer, said, null, description.time(), description.distanced(), by);
    }

    void add(Naming.Kind kind, At bearer, Span said) {
        add(kind, bearer, said, null, Naming.Time.PRESENT, false, null);
    }

    void add(Naming.Kind kind, At bearer, Span said, @Nullable Span of, Naming.Time time) {
        add(kind, bearer, said, of, time, false, null);
    }

    private void add(
            Naming.Kind kind,
            At bearer,
            Span said,
            @Nullable Span of,
            Naming.Time time,
            boolean distanced,
            @Nullable Span by) {
        if (once.add(new Once(kind, said))) {
            all.add(new Naming(kind, bearer.mention().span(), said, of, time, distanced, by, null));
        }
    }
}
