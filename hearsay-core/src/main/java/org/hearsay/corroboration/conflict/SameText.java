package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Document;

/** Groups equal and nearly equal texts by the least hashes of their runs of words (MinHash, Broder 1997). */
final class SameText {
    private static final int HASHES = 32;
    private static final int BAND = 4;
    private static final int RUN = 5;
    private static final int ALIKE = 26;

    private final Map<String, String> origins = new HashMap<>();

    private SameText() {}

    static CopyNames of(List<Report> reports) {
        SameText groups = new SameText();
        groups.group(reports.stream()
                .map(Report::document)
                .sorted(Comparator.comparing(Document::id))
                .toList());
        return document -> Objects.requireNonNullElse(groups.origins.get(document.id()), document.id());
    }

    /** In the order of ids, so that the order of arrival changes nothing; each is compared with the first of its buckets only. */
    private void group(List<Document> documents) {
        Map<String, int[]> sketches = new HashMap<>();
        Map<String, String> firsts = new HashMap<>();
        for (Document document : documents) {
            int[] sketch = sketch(document.text());
            List<String> buckets = buckets(sketch);
            String origin = document.id();
            for (String bucket : buckets) {
                String first = firsts.get(bucket);
                int[] other = first == null ? null : sketches.get(first);
                if (first != null && other != null && alike(sketch, other) >= ALIKE) {
                    origin = origins.getOrDefault(first, first);
                    break;
                }
            }
            origins.put(document.id(), origin);
            sketches.put(document.id(), sketch);
            buckets.forEach(bucket -> firsts.putIfAbsent(bucket, document.id()));
        }
    }

    private static int alike(int[] one, int[] other) {
        int alike = 0;
        for (int i = 0; i < HASHES; i++) {
            alike += one[i] == other[i] ? 1 : 0;
        }
        return alike;
    }

    private static List<String> buckets(int[] sketch) {
        List<String> buckets = new ArrayList<>();
        for (int band = 0; band < HASHES; band += BAND) {
            StringBuilder bucket = new StringBuilder().append(band);
            for (int i = band; i < band + BAND; i++) {
                bucket.append(':').append(sketch[i]);
            }
            buckets.add(bucket.toString());
        }
        return buckets;
    }

    private static int[] sketch(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        int[] least = new int[HASHES];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
            int hash = 17;
            for (int k = i; k < Math.min(words.length, i + RUN); k++) {
                hash = hash * 31 + words[k].hashCode();
            }
            for (int n = 0; n < HASHES; n++) {
                least[n] = Math.min(least[n], mixed(hash + n * 0x9E3779B9));
            }
        }
        return least;
    }

    /** MurmurHash3's last steps (Appleby): every bit of the input changes half of the output's. */
    private static int mixed(int hash) {
        int h = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
