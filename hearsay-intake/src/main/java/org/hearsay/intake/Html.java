package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Sha256;
import org.jspecify.annotations.Nullable;

/** Web pages: the text is that of the article in them. jsoup is loaded with the first page, not before. */
final class Html implements Format {
    /** A page declares itself, and its encoding, in its first bytes. */
    private static final int HEAD = 4096;

    /** How a page begins, after a byte order mark and white space: comments and declarations, then one of its outermost elements. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?:\\xEF\\xBB\\xBF|\\xFE\\xFF|\\xFF\\xFE)?\\s*<(?:[!?].{0,2000}?<)?(?:!doctype\\s+html|html|head|body|article|meta)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ENCODING = Pattern.compile(
            "<(?:meta\\s[^>]*?\\bcharset|\\?xml\\s[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*(?<name>[\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private final CreditLines credits;

    Html(CreditLines credits) {
        this.credits = credits;
    }

    @Override
    public boolean reads(Original original) {
        return original.isNamed(".html", ".htm", ".xhtml")
                || MARKUP.matcher(original.head(HEAD)).matches();
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public Document read(Original original) throws UnreadableException {
        Decoded decoded = Encoding.decode(original, declared(original));
        Page page = Page.parse(decoded.text());
        PageText text = page.text();
        if (Blank.is(text.words())) {
            throw new UnreadableException(original.name(), "is a page without any text in it; nothing to read");
        }
        List<Problem> problems = new ArrayList<>();
        decoded.problems().forEach(p -> problems.add(new Problem(p.code(), p.message(), text.place(p.span()))));
        problems.addAll(text.problems());
        problems.addAll(Bidi.problems(text.words()));
        Publication said = page.publication(problems);
        List<String> writers = Bylines.first(said.bylines(), Bylines.in(text.words()));
        return new Document(
                text.words(),
                new Publication(original.address(), null, null, null, null)
                        .with(said)
                        .by(writers),
                Sha256.of(original.bytes()),
                text.map(),
                credits.in(text.words()),
                problems);
    }

    private static @Nullable String declared(Original original) {
        Matcher matcher = ENCODING.matcher(original.head(HEAD));
        return matcher.find() ? matcher.group("name") : null;
    }
}
