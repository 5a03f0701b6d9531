package org.hearsay.app.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Words that nobody can guess: 256 random bits, as letters that fit into an address. A value. */
record Secret(String word) {
    private static final int BYTES = 32;

    static Secret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether this is the word; takes as long whatever the word is. */
    boolean is(@Nullable String told) {
        return told != null
                && MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "Secret[...]";
    }
}
