package org.hearsay.eval.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.eval.Corpus;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;

/** The 120 articles of MEANTIME as texts, from their tokens; hardly two of them report one event. */
final class Meantime {
    private static final Pattern TOKEN = Pattern.compile("<token [^>]*?sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");
    private static final Pattern DAY =
            Pattern.compile("functionInDocument=\"CREATION_TIME\"[^>]*?value=\"(\\d{4}-\\d\\d-\\d\\d)");

    private Meantime() {}

    static List<Document> in(Path folder) {
        return Corpus.files(folder.resolve("intra_cross-doc_annotation"), ".xml").stream()
                .map(file -> document(Corpus.text(file)))
                .toList();
    }

    private static Document document(String xml) {
        StringBuilder text = new StringBuilder();
        String sentence = "0";
        Matcher token = TOKEN.matcher(xml);
        while (token.find()) {
            if (!text.isEmpty()) {
                text.append(token.group(1).equals(sentence) ? " " : "\n");
            }
            sentence = token.group(1);
            text.append(token.group(2));
        }
        Matcher day = DAY.matcher(xml);
        @Nullable LocalDate published = day.find() ? LocalDate.parse(day.group(1)) : null;
        return Document.of(text.toString(), new Publication(null, null, null, published, "en"));
    }
}
