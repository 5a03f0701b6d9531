package org.hearsay.quantity;

import java.util.Set;

/** Tells who was brought to a hospital, whatever its name: "taken to Varna General Hospital", "sent five people to hospital". */
final class Hospitals {
    private static final int FAR = 14;

    private static final Set<String> BROUGHT = Set.of(
            "taken",
            "transported",
            "rushed",
            "brought",
            "driven",
            "flown",
            "airlifted",
            "admitted",
            "carried",
            "treated",
            "transferred",
            "moved",
            "escorted",
            "dropped");
    private static final Set<String> DRIVING = Set.of("drove", "took", "transported", "brought", "walked", "checked");
    private static final Set<String> SENDING =
            Set.of("sent", "sends", "sending", "land", "landed", "lands", "landing", "put", "puts", "putting");
    private static final Set<String> HOSPITALS = Set.of("hospital", "hospitals", "infirmary", "er", "icu");
    private static final Set<String> CENTRES = Set.of("medical", "trauma", "health", "emergency");

    private final Tokens tokens;

    Hospitals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The index after "taken to" where a hospital follows; {@code i} if none does. */
    int brought(int i) {
        if (!BROUGHT.contains(tokens.lower(i))) {
            return i;
        }
        int at = i + 1;
        while (tokens.is(at, Sense.ADVERB)
                || tokens.is(at, "by")
                || tokens.is(at, "off")
                || tokens.is(at, "ambulance")
                || tokens.is(at, "helicopter")) {
            at++;
        }
        return (tokens.is(at, "to") || tokens.is(at, "at")) && follows(at + 1) ? at + 1 : i;
    }

    /** The index after "drove himself to" where a hospital follows; {@code i} if none does. */
    int drove(int i) {
        boolean self = DRIVING.contains(tokens.lower(i)) && tokens.is(i + 1, Sense.SELF);
        boolean to = tokens.is(i + 2, "to") || tokens.is(i + 2, "into");
        return self && to && follows(i + 3) ? i + 3 : i;
    }

    /** Whether "sent" stands at a token, and the object is sent to a hospital. */
    boolean sends(int i) {
        if (!SENDING.contains(tokens.lower(i))) {
            return false;
        }
        for (int k = i + 1; k < i + FAR && !ends(k); k++) {
            if ((tokens.is(k, "to") || tokens.is(k, "in")) && follows(k + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean follows(int from) {
        for (int k = from; k < from + 8 && !ends(k); k++) {
            boolean centre = tokens.is(k + 1, "center") || tokens.is(k + 1, "centre") || tokens.is(k + 1, "room");
            if (HOSPITALS.contains(tokens.lower(k)) || (centre && CENTRES.contains(tokens.lower(k)))) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int k) {
        return tokens.lower(k).isEmpty()
                || tokens.is(k, Sense.BE)
                || tokens.is(k, ";")
                || tokens.is(k, ",")
                || tokens.is(k, "where");
    }
}
