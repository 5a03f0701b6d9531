package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Document;

/**
 * News as the IPTC's NewsML-G2 has it, told by its outermost element: a news item is a document; a news message holds several. What
 * else a message may hold (packages, concepts, plans) is no text.
 */
final class NewsMl implements Format, Container {
    private static final int HEAD = 1 << 16;

    private static final Pattern FIRST = Pattern.compile("<(?!\\?|!)(?:[\\w.-]{1,40}:)?(?<name>[\\w.-]{1,80})");
    private static final Pattern ITEM = Pattern.compile("<(?<element>(?:[\\w.-]{1,40}:)?newsItem)(?=[\\s>])");
    private static final Pattern GUID = Pattern.compile("\\sguid\\s*=\\s*[\"'](?<it>[^\"'<]{1,500})[\"']");

    private final CreditLines credits;

    NewsMl(CreditLines credits) {
        this.credits = credits;
    }

    @Override
    public boolean reads(Original original) {
        return outermost(original).equals("newsItem");
    }

    @Override
    public boolean holds(Original original) {
        return outermost(original).equals("newsMessage");
    }

    private static String outermost(Original original) {
        String begin = original.head(16);
        // Only white space and byte order marks may stand before markup.
        for (int i = 0; i < begin.length() && begin.charAt(i) != '<'; i++) {
            if (begin.charAt(i) > ' ' && begin.charAt(i) < 0x80) {
                return "";
            }
        }
        Matcher first = FIRST.matcher(original.head(HEAD));
        return first.find() ? first.group("name") : "";
    }

    @Override
    public String mediaType() {
        return "application/vnd.iptc.g2.newsitem+xml";
    }

    @Override
    public Document read(Original original) throws UnreadableException {
        return new NewsItem(original, credits).document();
    }

    /** Each item is an original of its own: the markup of it, in UTF-8. */
    @Override
    public void open(Original original, Unpacking unpacking) throws UnreadableException {
        String text = Encoding.decode(original.bytes(), null).text();
        Matcher item = ITEM.matcher(text);
        int found = 0;
        int at = 0;
        while (item.find(at)) {
            String close = "</" + item.group("element");
            int end = text.indexOf('>', text.indexOf(close, item.end()));
            if (end < 0 || text.indexOf(close, item.end()) < 0) {
                throw new UnreadableException(
                        original.name(), "is a news message that was cut off; what stands before that was read");
            }
            String markup = text.substring(item.start(), end + 1);
            found++;
            String name = original.name() + "!/" + name(markup, found);
            unpacking.part(new Original(markup.getBytes(StandardCharsets.UTF_8), name));
            at = end + 1;
        }
        if (found == 0) {
            throw new UnreadableException(
                    original.name(), "is a news message without any news item in it; nothing to read");
        }
    }

    private static String name(String markup, int number) {
        Matcher guid = GUID.matcher(markup.substring(0, Math.max(0, markup.indexOf('>'))));
        return guid.find() ? guid.group("it") : "item " + number;
    }
}
