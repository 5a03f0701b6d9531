package org.hearsay.app.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Values as bytes and back, for what is kept in a cache. */
final class Bytes {
    private static final byte NULL = 0;
    private static final byte UTF_8 = 1;
    private static final byte UTF_16 = 2;
    private static final int SEVEN = 7;
    private static final int MORE = 1 << SEVEN;

    private Bytes() {}

    /** Writes or reads one value. */
    interface Writing<T> {
        void write(T value, DataOutputStream out) throws IOException;
    }

    /** Reads one value. */
    interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    static <T> byte[] of(T value, Writing<T> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T> T from(byte[] bytes, Reading<T> reading) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> void list(Collection<T> values, DataOutputStream out, Writing<T> writing) throws IOException {
        count(values.size(), out);
        for (T value : values) {
            writing.write(value, out);
        }
    }

    static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
        int size = count(in);
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.read(in));
        }
        return values;
    }

    /** Of any length, null too: {@link DataOutputStream#writeUTF} takes no more than 64 kB. Halves of a pair are kept as they are. */
    static void string(@Nullable String value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeByte(NULL);
            return;
        }
        byte[] plain = value.getBytes(StandardCharsets.UTF_8);
        boolean whole = new String(plain, StandardCharsets.UTF_8).equals(value);
        byte[] bytes = whole ? plain : value.getBytes(StandardCharsets.UTF_16BE);
        out.writeByte(whole ? UTF_8 : UTF_16);
        count(bytes.length, out);
        out.write(bytes);
    }

    static @Nullable String stringOrNull(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        if (kind == NULL) {
            return null;
        }
        byte[] bytes = in.readNBytes(count(in));
        return new String(bytes, kind == UTF_8 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
    }

    /** A number of 0 or more, in one byte if it is small. */
    static void count(int number, DataOutputStream out) throws IOException {
        int left = number;
        while (left >= MORE) {
            out.writeByte((left & (MORE - 1)) | MORE);
            left >>>= SEVEN;
        }
        out.writeByte(left);
    }

    static int count(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += SEVEN) {
            int next = in.readByte();
            number |= (next & (MORE - 1)) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    static String string(DataInputStream in) throws IOException {
        String value = stringOrNull(in);
        if (value == null) {
            throw new IOException("a string is missing");
        }
        return value;
    }

    static void day(@Nullable LocalDate day, DataOutputStream out) throws IOException {
        out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    static void number(@Nullable Double number, DataOutputStream out) throws IOException {
        out.writeDouble(number == null ? Double.NaN : number);
    }

    static @Nullable Double number(DataInputStream in) throws IOException {
        double number = in.readDouble();
        return Double.isNaN(number) ? null : number;
    }

    static void span(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.begin());
        out.writeInt(span.end());
    }

    static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    static void spans(Spans spans, DataOutputStream out) throws IOException {
        list(spans.parts(), out, Bytes::span);
    }

    static Spans spans(DataInputStream in) throws IOException {
        return Spans.of(list(in, Bytes::span));
    }
}
