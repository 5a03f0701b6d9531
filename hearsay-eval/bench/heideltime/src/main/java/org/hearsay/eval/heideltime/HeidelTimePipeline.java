package org.hearsay.eval.heideltime;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.components.PartOfSpeechTagger;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.StanfordPOSTaggerWrapper;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;
import org.hearsay.eval.dates.TimeMlFile;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;

/**
 * HeidelTime as it is for English news, behind the Stanford tagger that it has a wrapper for. Its own front door loads the
 * tagger's model anew for each text; here it is loaded once, which is to HeidelTime's advantage. Not thread-safe.
 */
final class HeidelTimePipeline {
    private static final String TAGGER =
            "edu/stanford/nlp/models/pos-tagger/english-left3words/english-left3words-distsim.tagger";
    private static final String TYPES = "desc/type/HeidelTime_TypeSystem.xml";

    private final JCas cas;
    private final PartOfSpeechTagger tagger = new StanfordPOSTaggerWrapper();
    private final HeidelTime heidelTime = new HeidelTime();
    private long taggerNanos;

    HeidelTimePipeline(Path folder) throws Exception {
        Path model = folder.resolve("english.tagger");
        try (InputStream in = HeidelTimePipeline.class.getClassLoader().getResourceAsStream(TAGGER)) {
            Files.copy(in, model, StandardCopyOption.REPLACE_EXISTING);
        }
        HeidelTimeStandalone.readConfigFile(config(folder).toString());
        TypeSystemDescription types = UIMAFramework.getXMLParser()
                .parseTypeSystemDescription(
                        new XMLInputSource(HeidelTime.class.getClassLoader().getResource(TYPES)));
        cas = new JCasFactoryImpl(new TypeSystemDescription[] {types}).createJCas();
        Properties settings = new Properties();
        settings.put("annotate_tokens", true);
        settings.put("annotate_sentences", true);
        settings.put("annotate_partofspeech", true);
        settings.put("model_path", model.toString());
        settings.put("config_path", "");
        tagger.initialize(settings);
        heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, DocumentType.NEWS, false));
    }

    /** HeidelTime reads its settings from a file. */
    private static Path config(Path folder) throws IOException {
        Path config = folder.resolve("config.props");
        return Files.writeString(config, """
                considerDate = true
                considerDuration = true
                considerSet = true
                considerTime = true
                considerTemponym = false
                typeSystemHome = %s
                uimaVarDate = Date
                uimaVarDuration = Duration
                uimaVarLanguage = Language
                uimaVarSet = Set
                uimaVarTime = Time
                uimaVarTemponym = Temponym
                uimaVarTypeToProcess = Type
                ConvertDurations = ConvertDurations
                """.formatted(TYPES));
    }

    List<Timex> find(TimeMlFile file) {
        if (file.created() == null) {
            return List.of(); // It reads no news without a day of publication.
        }
        cas.reset();
        cas.setDocumentText(file.text());
        Dct dct = new Dct(cas);
        dct.setValue(file.created().toString().replace('-', '.') + "T00:00");
        dct.addToIndexes();
        long begin = System.nanoTime();
        tagger.process(cas);
        taggerNanos += System.nanoTime() - begin;
        heidelTime.process(cas);
        return timexes();
    }

    private List<Timex> timexes() {
        List<Timex> found = new ArrayList<>();
        FSIterator<Annotation> all = cas.getAnnotationIndex(Timex3.type).iterator();
        while (all.hasNext()) {
            Timex3 timex = (Timex3) all.next();
            Timex.Type type = Timex.Type.valueOf(timex.getTimexType());
            found.add(new Timex(new Span(timex.getBegin(), timex.getEnd()), type, timex.getTimexValue()));
        }
        return found;
    }

    /** Time spent in the tagger so far. */
    double taggerSeconds() {
        return taggerNanos / 1e9;
    }
}
