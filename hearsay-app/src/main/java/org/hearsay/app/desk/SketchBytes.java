package org.hearsay.app.desk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.corroboration.copy.Fingerprint;
import org.hearsay.corroboration.copy.Headline;
import org.hearsay.corroboration.copy.Sketch;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.corroboration.event.Meaning;
import org.jspecify.annotations.Nullable;

/** Sketches of documents as bytes and back. */
final class SketchBytes {
    private SketchBytes() {}

    static void write(Sketch sketch, DataOutputStream out) throws IOException {
        out.writeUTF(sketch.document());
        out.writeUTF(sketch.text());
        out.writeInt(sketch.words());
        Bytes.list(sketch.fingerprints(), out, (fingerprint, to) -> {
            to.writeLong(fingerprint.key());
            Bytes.span(fingerprint.span(), to);
            to.writeBoolean(fingerprint.quoted());
        });
        Bytes.list(new TreeSet<>(sketch.headline().words()), out, (word, to) -> to.writeLong(word));
        out.writeDouble(sketch.headline().told());
        Bytes.day(sketch.day(), out);
        Bytes.string(sketch.site(), out);
    }

    static Sketch read(DataInputStream in) throws IOException {
        String document = in.readUTF();
        String text = in.readUTF();
        int words = in.readInt();
        List<Fingerprint> fingerprints =
                Bytes.list(in, from -> new Fingerprint(from.readLong(), Bytes.span(from), from.readBoolean()));
        Set<Long> title = new HashSet<>(Bytes.list(in, DataInputStream::readLong));
        Headline headline = new Headline(title, in.readDouble());
        return new Sketch(document, text, words, fingerprints, headline, Bytes.day(in), Bytes.stringOrNull(in));
    }

    static void writeEvent(EventSketch sketch, DataOutputStream out) throws IOException {
        out.writeUTF(sketch.document());
        Bytes.day(sketch.published(), out);
        for (Map<String, Integer> counted : List.of(sketch.words(), sketch.lead(), sketch.names(), sketch.pairs())) {
            Bytes.list(new TreeMap<>(counted).entrySet(), out, (word, to) -> {
                Bytes.string(word.getKey(), to);
                Bytes.count(word.getValue(), to);
            });
        }
        Bytes.list(new TreeSet<>(sketch.ages()), out, (age, to) -> to.writeInt(age));
        Bytes.list(new TreeSet<>(sketch.days()), out, (day, to) -> to.writeLong(day));
        Bytes.list(new TreeSet<>(sketch.leadDays()), out, (day, to) -> to.writeLong(day));
        Bytes.number(sketch.killed(), out);
        Bytes.number(sketch.injured(), out);
        Meaning meaning = sketch.meaning();
        float[] vector = meaning == null ? new float[0] : meaning.vector();
        Bytes.string(meaning == null ? null : meaning.version(), out);
        out.writeInt(vector.length);
        for (float figure : vector) {
            out.writeFloat(figure);
        }
    }

    static EventSketch readEvent(DataInputStream in) throws IOException {
        String document = in.readUTF();
        LocalDate published = Bytes.day(in);
        return new EventSketch(
                document,
                published,
                counted(in),
                counted(in),
                counted(in),
                counted(in),
                Set.copyOf(Bytes.list(in, DataInputStream::readInt)),
                Set.copyOf(Bytes.list(in, DataInputStream::readLong)),
                Set.copyOf(Bytes.list(in, DataInputStream::readLong)),
                Bytes.number(in),
                Bytes.number(in),
                meaning(in));
    }

    private static Map<String, Integer> counted(DataInputStream in) throws IOException {
        Map<String, Integer> counted = new HashMap<>();
        for (int left = Bytes.count(in); left > 0; left--) {
            counted.put(Bytes.string(in), Bytes.count(in));
        }
        return counted;
    }

    private static @Nullable Meaning meaning(DataInputStream in) throws IOException {
        String version = Bytes.stringOrNull(in);
        float[] vector = new float[in.readInt()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = in.readFloat();
        }
        return version == null ? null : new Meaning(version, vector);
    }
}
