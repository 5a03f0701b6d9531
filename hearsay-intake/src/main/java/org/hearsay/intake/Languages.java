package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells which language a text is in, by OpenNLP's detector of 103 languages. Loading it takes some hundred milliseconds and 100 MB:
 * make one when it is needed. Safe to share between threads.
 */
public final class Languages {
    private static final String MODEL = "/langdetect-183.bin";

    /** In chars: a headline says too little. */
    private static final int SHORTEST = 80;

    /** In chars: more would not tell better. */
    private static final int LONGEST = 4_000;

    /** The model spreads its probability over 103 languages: so many times the second best's it must be. Tables reach 1.1. */
    private static final double SURE = 1.5;

    /** The model says ISO 639-3, with the one form of a language that is written. */
    private static final Map<String, String> WRITTEN =
            Map.of("cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv");

    private final LanguageDetectorME detector;

    public Languages() {
        try (InputStream model = LanguageDetectorME.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("the model of languages is not on the class path");
            }
            detector = new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A BCP 47 tag; null for a text that is too short or too odd to tell. */
    public @Nullable String of(String text) {
        String sample = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (sample.strip().length() < SHORTEST) {
            return null;
        }
        Language[] ranked;
        synchronized (detector) {
            ranked = detector.predictLanguages(sample);
        }
        if (ranked.length < 2 || !(isSure(ranked) || isSurelyOther(ranked))) {
            return null;
        }
        String code = ranked[0].getLang();
        return WRITTEN.getOrDefault(code, shortest(code));
    }

    private static boolean isSure(Language[] ranked) {
        return ranked[0].getConfidence() >= SURE * ranked[1].getConfidence();
    }

    /** Which of two near ones it is, Persian or Dari, matters less than that it is not English. */
    private static boolean isSurelyOther(Language[] ranked) {
        double english = Arrays.stream(ranked)
                .filter(l -> l.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        return ranked[0].getConfidence() >= 2 * SURE * english;
    }

    /** Two letters where a language has them. */
    private static String shortest(String code) {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(code)) {
                return two;
            }
        }
        return code;
    }
}
