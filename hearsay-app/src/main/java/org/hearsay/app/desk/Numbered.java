package org.hearsay.app.desk;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearsay.store.CacheNames;
import org.jspecify.annotations.Nullable;

/** Names as numbers in the rows of a cache, and back; those that were asked for last are remembered. For one thread. */
final class Numbered {
    static final int DOCUMENT = 1;
    static final int ACCOUNT = 2;
    static final int ITEM = 3;
    static final int CLAIM = 4;

    private static final int REMEMBERED = 200_000;
    private static final int DIGITS = 16;
    private static final int HEX = 16;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]+");

    private final CacheNames source;
    private final int kind;
    private final Recent<String, Integer> numbers;
    private final Recent<Integer, String> names;

    Numbered(CacheNames source, int kind) {
        this.source = source;
        this.kind = kind;
        this.numbers = new Recent<>(REMEMBERED, name -> {
            int number = source.number(kind, name);
            return number == 0 ? null : number;
        });
        this.names = new Recent<>(REMEMBERED, source::name);
    }

    /** 0 if it has none. */
    int known(String name) {
        Integer number = numbers.get(name);
        return number == null ? 0 : number;
    }

    /** Gives it one if it has none. */
    int of(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        int number = source.numbered(kind, name);
        numbers.put(name, number);
        return number;
    }

    String name(long number) {
        return Objects.requireNonNull(nameOrNull(number), "a name was taken out that rows lead to");
    }

    @Nullable
    String nameOrNull(long number) {
        return names.get((int) number);
    }

    void remove(String name) {
        int number = known(name);
        if (number > 0) {
            source.remove(number);
            numbers.forget(name);
            names.forget(number);
        }
    }

    long count() {
        return source.count(kind);
    }

    /** Names that begin so, at most so many. */
    List<String> begun(String begin, int limit) {
        return source.begun(kind, begin, limit);
    }

    /** The first digits of an id, which is a hash, as a number that stands in the order of the ids. */
    static long rank(String id) {
        return first(id) ^ Long.MIN_VALUE;
    }

    /** The first digits of a hash as a number; of an id that is none, its first letters, in the order of such ids. */
    static long first(String hash) {
        String digits = hash.startsWith("c") && hash.length() < DIGITS ? hash.substring(1) : hash;
        String padded = digits.length() < DIGITS ? digits + "0".repeat(DIGITS - digits.length()) : digits;
        String first = padded.substring(0, DIGITS);
        if (!HASH.matcher(first).matches()) {
            return letters(hash);
        }
        return Long.parseUnsignedLong(first, HEX);
    }

    private static long letters(String id) {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | (i < id.length() ? Math.min(id.charAt(i), 0xFF) : 0);
        }
        return number;
    }
}
