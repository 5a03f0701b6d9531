package org.hearsay.quantity;

import java.util.List;
import java.util.Set;
import org.hearsay.quantity.Fate.Use;
import org.jspecify.annotations.Nullable;

/** Tells whom a verb, or a word like one, speaks of: who comes before it, after it, or nobody. */
final class Verbs {
    private static final int NEAR = 4;

    private static final Fate SENT = new Fate(List.of("sent"), Kinds.CASUALTIES, Set.of(Use.ACTIVE));

    private final Tokens tokens;
    private final Mentions mentions;
    private final Surroundings around;
    private final Scene scene;
    private final boolean heading;
    private final Hospitals hospitals;

    Verbs(Tokens tokens, Mentions mentions, Scene scene, boolean heading) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.around = new Surroundings(tokens);
        this.scene = scene;
        this.heading = heading;
        this.hospitals = new Hospitals(tokens);
    }

    /** Tells what the words of a fate at a token say of whom. */
    void tell(int i, Fate fate) {
        int next = i + fate.length();
        if (around.isNothing(i, fate, isAfterBe(i))) {
            return;
        }
        boolean and = tokens.is(i - 1, Sense.CONJUNCTION) || tokens.is(i - 1, ",");
        boolean after = isAfterBe(i) || (and && scene.passive && i - scene.lastFate <= NEAR && !isBeforeMention(next));
        if (fate.is(Use.FATALLY)) {
            fatally(i, next, fate);
        } else if ((fate.is(Use.NOUN) || fate.is(Use.ACTIVE)) && (tokens.is(next, "of") || tokens.is(next - 1, "of"))) {
            scene.await(fate, tokens.is(next, "of") ? next + 1 : next);
        } else if (fate.is(Use.NOUN) && tokens.is(i - 1, "'s") && !scene.group.isEmpty()) {
            scene.apply(fate.kind(), i, next, List.of(scene.group.getLast()));
        } else if ((fate.is(Use.VERB) || fate.is(Use.STATE)) && after) {
            scene.apply(fate.kind(), i, next, scene.subject);
            scene.passive = true;
        } else if (fate.is(Use.VERB) && isCoordinated(next)) {
            // "shot and wounded a man": whoever shot was not hit.
            scene.lastFate = next;
            return;
        } else if (fate.is(Use.ACTIVE) || (fate.is(Use.VERB) && isBeforeMention(next))) {
            if (isBeforeMention(next)) {
                scene.await(fate, next);
            }
        } else if ((fate.is(Use.VERB) || fate.is(Use.STATE)) && isAfterGroup(i)) {
            scene.apply(fate.kind(), i, next, isOfSubject() ? scene.subject : scene.group);
            scene.passive = true;
        } else if (fate.is(Use.DIES)
                || fate.is(Use.VERB)
                || (fate.is(Use.STATE) && !tokens.is(i - 1, Sense.DEFINITE))) {
            scene.apply(fate.kind(), i, next, scene.subject);
        } else if (fate.is(Use.SUSTAINED) && around.isSustained(i)) {
            scene.apply(fate.kind(), i, next, scene.subject);
        } else if (fate.is(Use.NOUN) || fate.is(Use.IMPLIED)) {
            scene.apply(fate.kind(), i, next, List.of());
        }
        scene.lastFate = next;
    }

    /** Tells of people brought to a hospital; the index after the words for it, the token itself if none stands there. */
    int hospital(int i) {
        int end = hospitals.brought(i);
        if (end > i && (isAfterBe(i) || (heading && !scene.group.isEmpty()))) {
            scene.apply(Kinds.CASUALTIES, i, end, scene.subject);
            scene.lastFate = end;
            return end;
        }
        int drove = hospitals.drove(i);
        if (drove > i && !scene.subject.isEmpty()) {
            scene.apply(Kinds.CASUALTIES, i, drove, scene.subject);
            scene.lastFate = drove;
            return drove;
        }
        if (hospitals.sends(i) && !isAfterBe(i)) {
            scene.await(SENT, i + 1);
            return i + 1;
        }
        return i;
    }

    /** Whether another deed with an object follows: "and wounded a man", ", killed his brother". */
    private boolean isCoordinated(int next) {
        int at = next;
        while (tokens.is(at, ",") || tokens.is(at, Sense.CONJUNCTION) || tokens.is(at, Sense.ADVERB)) {
            at++;
        }
        if (at == next || (tokens.is(at - 1, Sense.ADVERB) && at == next + 1)) {
            return false;
        }
        List<Fate> fates = Fate.at(tokens, at);
        return !fates.isEmpty()
                && (fates.getFirst().is(Use.VERB) || fates.getFirst().is(Use.ACTIVE))
                && isBeforeMention(at + fates.getFirst().length());
    }

    /** "one fatally", "shot two people, fatally". */
    private void fatally(int i, int next, Fate fate) {
        if (isAfterGroup(i)) {
            Mention last = scene.group.getLast();
            Mention whole = wholeOf(last, next);
            if (whole != null) {
                last.part = true;
                scene.apply(fate.kind(), i, next, scene.group);
                scene.subject = List.of(whole);
                scene.group = scene.subject;
                return;
            }
            last.part |= last.counts() && !scene.hit.contains(last) && !scene.hit.isEmpty();
            scene.apply(fate.kind(), i, next, scene.group);
        } else if (!scene.hit.isEmpty()) {
            scene.apply(fate.kind(), i, next, scene.hit);
        }
    }

    /** "Four teens, one fatally, were shot": the four, who are told of beside commas; null if it is no part of any. */
    private @Nullable Mention wholeOf(Mention part, int next) {
        int at = scene.found.indexOf(part) - 1;
        if (at < 0 || !part.counts() || !isAside(part.begin - 1) || !isAside(next)) {
            return null;
        }
        Mention whole = scene.found.get(at);
        return whole.counts() && whole.count > part.count && whole.end >= part.begin - 1 ? whole : null;
    }

    private boolean isAside(int i) {
        return tokens.is(i, ",") || tokens.isDash(i);
    }

    boolean isAfterBe(int i) {
        if (i - scene.lastBe > NEAR) {
            return false;
        }
        for (int k = scene.lastBe + 1; k < i; k++) {
            if (!tokens.is(k, Sense.ADVERB) && !tokens.lower(k).endsWith("ly") && !tokens.is(k, Sense.NOT)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAfterGroup(int i) {
        if (scene.group.isEmpty() || isWhere(scene.group.getLast())) {
            return false;
        }
        int at = scene.group.getLast().end;
        while (at < i && (tokens.is(at, Sense.ADVERB) || tokens.lower(at).endsWith("ly"))) {
            at++;
        }
        return at == i;
    }

    /** "at a hospital in Port Selim in critical condition": a place, though it is written like a name. */
    private boolean isWhere(Mention mention) {
        return mention.naming == Mention.Naming.NAME
                && (tokens.is(mention.begin - 1, "in") || tokens.is(mention.begin - 1, "at"));
    }

    /** "a father of 5 killed": it is not the five. */
    private boolean isOfSubject() {
        Mention last = scene.group.getLast();
        boolean single =
                !scene.subject.isEmpty() && scene.subject.getFirst().isSingle() && scene.subject.getFirst().head >= 0;
        return single && !scene.subject.equals(scene.group) && last.noun == null && tokens.is(last.begin - 1, "of");
    }

    private boolean isBeforeMention(int i) {
        int at = i;
        while (tokens.is(at, Sense.ADVERB)) {
            at++;
        }
        return mentions.pastLabel(at) == at && mentions.at(at, heading) != null;
    }
}
