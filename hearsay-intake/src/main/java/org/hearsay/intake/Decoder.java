package org.hearsay.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Makes text of bytes in a known encoding: the only place where text is made. Every byte, NUL or half of a pair that is no
 * character becomes one U+FFFD and is counted; nothing else is changed.
 */
final class Decoder {
    private Decoder() {}

    static Decoded decode(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, from, bytes.length - from, charset);
            // U+FFFD is rare: without any the bytes were all good, and the slow way is saved.
            if (text.indexOf(Repairs.REPLACEMENT) < 0) {
                return tidy(text, new Repairs());
            }
        }
        Repairs repairs = new Repairs();
        String text = charset.name().startsWith("UTF-16")
                ? wide(bytes, from, charset.name().equals("UTF-16BE"), repairs)
                : stepwise(bytes, from, charset, repairs);
        return tidy(text, repairs);
    }

    /** Each two bytes are one char: halves of pairs come through, and are seen to later. */
    private static String wide(byte[] bytes, int from, boolean bigEndian, Repairs repairs) {
        int units = (bytes.length - from) / 2;
        boolean odd = (bytes.length - from) % 2 != 0;
        char[] chars = new char[units + (odd ? 1 : 0)];
        for (int i = 0; i < units; i++) {
            int first = bytes[from + 2 * i] & 0xff;
            int second = bytes[from + 2 * i + 1] & 0xff;
            chars[i] = (char) (bigEndian ? first << 8 | second : second << 8 | first);
        }
        if (odd) {
            repairs.replaced(Repairs.Kind.UNDECODABLE, units);
            chars[units] = Repairs.REPLACEMENT;
        }
        return new String(chars);
    }

    private static String stepwise(byte[] bytes, int from, Charset charset, Repairs repairs) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        StringBuilder text = new StringBuilder(bytes.length - from);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            drain(out, text);
            if (result.isError()) {
                replace(in, result.length(), charset, text, repairs);
            }
        } while (!result.isUnderflow());
        decoder.flush(out);
        drain(out, text);
        return text.toString();
    }

    private static void drain(CharBuffer out, StringBuilder text) {
        text.append(out.flip());
        out.clear();
    }

    private static void replace(ByteBuffer in, int length, Charset charset, StringBuilder text, Repairs repairs) {
        if (isSurrogate(in, charset)) {
            repairs.replaced(Repairs.Kind.LONE_SURROGATE, text.length());
            text.append(Repairs.REPLACEMENT);
            in.position(in.position() + 3);
            return;
        }
        // UTF-32 has no bytes of its own: a bad unit is one char that was.
        int step = charset.name().startsWith("UTF-32") ? Math.min(4, in.remaining()) : 1;
        for (int skipped = 0; skipped < length; skipped += step) {
            repairs.replaced(Repairs.Kind.UNDECODABLE, text.length());
            text.append(Repairs.REPLACEMENT);
        }
        in.position(Math.min(in.limit(), in.position() + Math.max(length, step)));
    }

    /** Half of a pair, written in three bytes as if it were a character. */
    private static boolean isSurrogate(ByteBuffer in, Charset charset) {
        int at = in.position();
        return charset.equals(StandardCharsets.UTF_8)
                && in.remaining() >= 3
                && in.get(at) == (byte) 0xed
                && (in.get(at + 1) & 0xe0) == 0xa0
                && (in.get(at + 2) & 0xc0) == 0x80;
    }

    private static Decoded tidy(String text, Repairs repairs) {
        String tidied = tidy(text, 0, repairs);
        return new Decoded(tidied, repairs.problems());
    }

    /** Replaces NULs and lone surrogates one for one in a text that stands at a place in a larger one. */
    static String tidy(String text, int at, Repairs repairs) {
        char[] changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c) && isLone(text, i);
            if (c == '\0' || lone) {
                repairs.replaced(lone ? Repairs.Kind.LONE_SURROGATE : Repairs.Kind.NUL, at + i);
                changed = changed == null ? text.toCharArray() : changed;
                changed[i] = Repairs.REPLACEMENT;
            }
        }
        return changed == null ? text : new String(changed);
    }

    private static boolean isLone(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
