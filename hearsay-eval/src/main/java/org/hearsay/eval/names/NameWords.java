package org.hearsay.eval.names;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.actor.Spelling;
import org.hearsay.actor.Spelling.Channel;
import org.hearsay.eval.Corpus;

/** Spellings of one word, as sounds, from the transliteration pairs of NETransliteration (CC0) and google-ar2en (Apache-2.0). */
final class NameWords {
    private static final Map<Channel, List<String>> FILES = Map.of(
            Channel.ARABIC, List.of("wd_arabic_80", "wd_arabic_20"),
            Channel.HEBREW, List.of("wd_hebrew_20"),
            Channel.CYRILLIC, List.of("wd_russian_20"),
            Channel.KANA, List.of("wd_katakana_20"),
            Channel.HANGUL, List.of("wd_korean_20"),
            Channel.HAN, List.of("wd_chinese_20"));

    /** More Latin spellings of one word than this are no spellings of one name. */
    private static final int MOST_SPELLINGS = 12;

    private final Path folder;

    /**
     * Two spellings of one word, as sounds.
     *
     * @param first of the channel's script
     * @param second in Latin letters
     */
    record Spellings(String first, String second) {}

    NameWords(Path folder) {
        this.folder = folder;
    }

    List<Spellings> of(Channel channel) {
        Set<Spellings> pairs = new LinkedHashSet<>();
        if (channel == Channel.LATIN) {
            FILES.keySet().stream().sorted().forEach(c -> pairs.addAll(latin(c)));
        } else {
            rows(channel).forEach((written, latin) -> latin.forEach(l -> add(pairs, written, l)));
        }
        return new ArrayList<>(pairs);
    }

    /** Latin spellings of what is one word in another script. */
    private Set<Spellings> latin(Channel through) {
        Set<Spellings> pairs = new LinkedHashSet<>();
        for (Set<String> spellings : rows(through).values()) {
            List<String> all = spellings.size() > MOST_SPELLINGS ? List.of() : List.copyOf(spellings);
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    add(pairs, all.get(i), all.get(j));
                    add(pairs, all.get(j), all.get(i));
                }
            }
        }
        return pairs;
    }

    private static void add(Set<Spellings> pairs, String first, String second) {
        String a = Spelling.sound(first);
        String b = Spelling.sound(second);
        if (a.length() > 1 && b.length() > 1) {
            pairs.add(new Spellings(a, b));
        }
    }

    private Map<String, Set<String>> rows(Channel channel) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (String file : FILES.getOrDefault(channel, List.of())) {
            for (String line : Corpus.text(
                            folder.resolve("netransliteration/data").resolve(file))
                    .lines()
                    .toList()) {
                String[] fields = line.split("\t", -1);
                rows.computeIfAbsent(fields[1].replace(" ", ""), k -> new TreeSet<>())
                        .add(fields[0]);
            }
        }
        Path more = folder.resolve("google-ar2en/ar2en-train.txt");
        if (channel == Channel.ARABIC && Files.exists(more)) {
            for (String line : Corpus.text(more).lines().toList()) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 2) {
                    rows.computeIfAbsent(fields[0], k -> new TreeSet<>()).add(fields[1].strip());
                }
            }
        }
        return rows;
    }
}
