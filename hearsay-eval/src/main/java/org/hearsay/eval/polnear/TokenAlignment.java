package org.hearsay.eval.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds CofeNet's tokens in an article's text. Step by step as the independent scorer does it, oddities too, so that the two
 * give the same figures: a walk from token to token that skips what it must, up to a limit.
 */
final class TokenAlignment {
    private static final int REACH = 400;

    private static final Map<String, String> ESCAPED =
            Map.of("-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}");

    /** Tokens that stand for whatever quotation mark, dash or ellipsis the text has. */
    private static final Set<String> MARKS =
            Set.of("``", "''", "\"", "“", "”", "`", "'", "‘", "’", "--", "–", "—", "...", "…");

    private static final String ANY_MARK = "(?:[\"“”'‘’`]{1,2}|--|–|—|…|\\.{3})";
    private static final Pattern MARK = Pattern.compile(ANY_MARK);

    private final String text;
    private final String lower;
    private int at;

    TokenAlignment(String text) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
    }

    /** Where each token of the next instance stands; null for one that was not found. */
    List<@Nullable Span> next(List<String> tokens) {
        at = start(tokens);
        List<@Nullable Span> spans = new ArrayList<>();
        for (String token : tokens) {
            Span span = find(ESCAPED.getOrDefault(token, token));
            if (span != null) {
                at = span.end();
            }
            spans.add(span);
        }
        return spans;
    }

    /** Where an instance begins: at its first tokens, from here on or else anywhere, or else here. */
    private int start(List<String> tokens) {
        for (int n : new int[] {12, 6, 3}) {
            String pattern = tokens.stream()
                    .limit(n)
                    .map(t -> MARKS.contains(t) ? ANY_MARK : Pattern.quote(ESCAPED.getOrDefault(t, t)))
                    .collect(Collectors.joining("\\s*"));
            Matcher matcher =
                    Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
            if (matcher.find(Math.min(at, text.length())) || matcher.find(0)) {
                return matcher.start();
            }
        }
        return at;
    }

    private @Nullable Span find(String token) {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        if (text.startsWith(token, at)) {
            return new Span(at, at + token.length());
        }
        int found = -1;
        if (MARKS.contains(token)) {
            Matcher mark = MARK.matcher(text).region(Math.min(at, text.length()), text.length());
            if (mark.lookingAt()) {
                return new Span(at, mark.end());
            }
        } else {
            found = within(text, token);
        }
        if (found < 0 && token.length() > 1) {
            String bare = token.toLowerCase(Locale.ROOT).replace("``", "").replace("''", "");
            found = within(lower, bare);
        }
        return found < 0 ? null : new Span(found, found + token.length());
    }

    private int within(String where, String what) {
        int end = Math.min(at + REACH, where.length());
        return at > end ? -1 : where.indexOf(what, at, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
