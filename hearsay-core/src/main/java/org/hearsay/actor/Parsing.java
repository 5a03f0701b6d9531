package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Part.Role;
import org.jspecify.annotations.Nullable;

/** Takes a name apart: legal forms and numbers of organisations here; what only people have in {@link PersonParts}. */
final class Parsing {
    private static final String LOOKS_LIKE_DIGITS = "oizeasgtbg";

    private final Lexicon lexicon;
    private final NameKind kind;
    private List<Part> parts;

    Parsing(Lexicon lexicon, List<Tokens.Token> tokens, NameKind told) {
        this.lexicon = lexicon;
        parts = new ArrayList<>();
        boolean[] hyphens = new boolean[tokens.size()];
        for (Tokens.Token token : tokens) {
            hyphens[parts.size()] = token.hyphen();
            parts.add(part(token.text()));
        }
        kind = told == NameKind.ANY ? guess(tokens) : told;
        if (kind == NameKind.PERSON) {
            formAtEndOfPerson();
            parts = new PersonParts(lexicon, tokens, parts, hyphens).all();
        } else {
            joinLetters();
            denseForms();
            forms();
            parts.replaceAll(p -> p.role() == Role.WORD ? organisationWord(p) : p);
            compoundNumbers();
        }
        parts.removeIf(p -> p.plain().isEmpty() && p.own().isEmpty());
    }

    NameKind kind() {
        return kind;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    private Part part(String word) {
        Writing writing = Writing.of(word.codePointAt(0));
        Latin.Spelled spelled = lexicon.latin.spell(word, writing);
        String own = writing == Writing.LATIN
                ? spelled.plain()
                : writing == Writing.HAN ? OtherScripts.simplified(word) : Folding.sameLetters(word);
        return Part.word(own, spelled, writing);
    }

    private NameKind guess(List<Tokens.Token> tokens) {
        if (tokens.size() == 1 && tokens.getFirst().dotted()) {
            return NameKind.ORGANISATION;
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (lexicon.isOrganisationWord(parts.get(i).plain())
                    || (parts.size() > 1 && (last || i == 0) && lexicon.form(parts, i, i + 1) != null)) {
                return NameKind.ORGANISATION;
            }
        }
        return NameKind.PERSON;
    }

    /** "Dana Cole Ltd" is a slip where a person is meant. */
    private void formAtEndOfPerson() {
        int last = parts.size() - 1;
        if (last > 1
                && lexicon.form(parts, last, last + 1) != null
                && lexicon.word(parts.get(last).own()) == null) {
            parts.set(last, parts.get(last).as(Role.LEGAL));
        }
    }

    /** "A B C" is "ABC", with points or without. */
    private void joinLetters() {
        List<Part> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int end = i;
            while (end < parts.size()
                    && parts.get(end).own().length() == 1
                    && Character.isLetter(parts.get(end).own().charAt(0))
                    && !parts.get(end).writing().isDense()) {
                end++;
            }
            for (int j = i + 1; j < end; j++) {
                part = part.joined(parts.get(j));
            }
            joined.add(part);
            i = Math.max(i, end - 1);
        }
        parts = joined;
    }

    /** Chinese, Japanese and Korean forms are written into the name. */
    private void denseForms() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String form =
                    part.own().length() > 2 && part.own().charAt(0) > 0x2E80 ? lexicon.formAtEnd(part.own()) : null;
            if (form != null) {
                parts.set(i, part(part.own().substring(0, part.own().length() - form.length())));
                parts.add(i + 1, part(form));
            }
        }
    }

    /** Legal forms at the end, several perhaps, and at the begin; at least one word is left. */
    private void forms() {
        int end = parts.size();
        int begin = 0;
        boolean found = true;
        while (found) {
            found = false;
            for (int i = Math.max(begin + 1, end - 6); i < end && !found; i++) {
                found = mark(i, end);
                end = found ? i : end;
            }
            for (int i = Math.min(end - 1, begin + 6); i > begin && !found; i--) {
                found = !"company".equals(lexicon.form(parts, begin, i)) && mark(begin, i);
                begin = found ? i : begin;
            }
        }
    }

    private boolean mark(int begin, int end) {
        String form = lexicon.form(parts, begin, end);
        if (form == null) {
            return false;
        }
        // The kind of form is kept as the first word's spelling; the others say nothing more.
        for (int i = begin; i < end; i++) {
            Part part = parts.get(i);
            String kept = i == begin ? form : "";
            parts.set(
                    i,
                    new Part(part.own(), part.plain(), kept, part.writing(), Role.LEGAL, part.relation(), false, -1));
        }
        return true;
    }

    private Part organisationWord(Part part) {
        Lexicon.Entry entry = lexicon.word(part.own());
        if (entry != null && (entry.use() == Lexicon.Use.LINK || entry.use() == Lexicon.Use.ARTICLE)) {
            return part.as(Role.LINK);
        }
        Integer number = number(part);
        if (number != null) {
            return part.as(Role.NUMBER, number);
        }
        String whole = lexicon.unabbreviated(part.plain());
        return whole.equals(part.plain()) ? part : part(whole);
    }

    /** Digits, with "st" or "th" or without, number words, and Roman numerals. */
    private @Nullable Integer number(Part part) {
        String plain = part.plain();
        int digits = 0;
        while (digits < plain.length() && Character.isDigit(plain.charAt(digits))) {
            digits++;
        }
        String rest = plain.substring(digits);
        if (digits > 0 && digits < 9 && (rest.isEmpty() || rest.matches("st|nd|rd|th"))) {
            return Integer.valueOf(plain.substring(0, digits));
        }
        if (part.writing() == Writing.LATIN && parts.indexOf(part) > 0) {
            int roman = "i".equals(plain) ? 1 : "v".equals(plain) ? 5 : "x".equals(plain) ? 10 : 0;
            if (roman > 0) {
                return roman;
            }
        }
        return lexicon.number(plain);
    }

    /** "Forty-four". */
    private void compoundNumbers() {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part tens = parts.get(i);
            Part ones = parts.get(i + 1);
            boolean words = tens.number() >= 20
                    && tens.number() <= 90
                    && !Character.isDigit(tens.plain().charAt(0));
            if (words && ones.number() > 0 && ones.number() < 10) {
                parts.set(i, tens.as(Role.NUMBER, tens.number() + ones.number()));
                parts.remove(i + 1);
            }
        }
    }

    /** Letters for digits that look like them, in a word that has more letters than digits: "Ig0r". */
    static String undisguised(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        if (digits == 0 || 2 * digits >= word.length()) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters.setCharAt(i, c >= '0' && c <= '9' ? LOOKS_LIKE_DIGITS.charAt(c - '0') : c);
        }
        return letters.toString();
    }
}
