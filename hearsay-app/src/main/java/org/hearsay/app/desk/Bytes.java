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
        out.writeInt(values.size());
        for (T value : values) {
            writing.write(value, out);
        }
    }

    static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reading.read(in));
        }
        return values;
    }

    /** Of any length, null too: {@link DataOutputStream#writeUTF} takes no more than 64 kB. */
    static void string(@Nullable String value, DataOutputStream out) throws IOException {
        byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_16BE);
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    static @Nullable String stringOrNull(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_16BE);
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
