package org.hearsay.intake;

import java.util.regex.Pattern;
import org.hearsay.text.Document;

/** News as the IPTC's ninjs has it, versions 1 to 3: one JSON object, told by the names in it. Jackson is loaded with the first one, not before. */
final class Ninjs implements Format {
    /** In bytes. */
    private static final int HEAD = 1 << 20;

    private static final Pattern NAMED = Pattern.compile("\"name\"\\s*:\\s*\"ninjs\"");
    private static final Pattern BODY = Pattern.compile("\"(?:body_(?:x?html|text)|bodies)\"\\s*:");
    private static final Pattern OTHER = Pattern.compile(
            "\"(?:version[cC]reated|content[cC]reated|first[cC]reated|pub[sS]tatus|headlines?|byline|usage[tT]erms|representation[tT]ype)\"\\s*:");

    private final CreditLines credits;

    Ninjs(CreditLines credits) {
        this.credits = credits;
    }

    @Override
    public boolean reads(Original original) {
        String begin = original.head(64);
        int first = 0;
        while (first < begin.length() && (begin.charAt(first) <= ' ' || begin.charAt(first) > 0x7e)) {
            first++;
        }
        if (first == begin.length() || begin.charAt(first) != '{') {
            return false;
        }
        String head = original.head(HEAD);
        return !head.contains("jsonfeed.org")
                && (NAMED.matcher(head).find()
                        || (BODY.matcher(head).find() && OTHER.matcher(head).find()));
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Document read(Original original) throws UnreadableException {
        return new NinjsText(credits).read(original);
    }
}
