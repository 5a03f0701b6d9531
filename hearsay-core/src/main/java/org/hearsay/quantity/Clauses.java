package org.hearsay.quantity;

import java.util.List;
import java.util.Set;
import org.hearsay.quantity.Fate.Use;
import org.hearsay.quantity.Mention.Naming;

/**
 * Reads one sentence from left to right and tells what befell whom: "killing five and wounding eight", "five people, including
 * two children, were shot dead". Nothing is parsed; takes time linear in the sentence.
 */
final class Clauses {
    private static final int NEAR = 4;
    private static final int ASIDE = 25;

    private static final Set<String> LOSING =
            Set.of("claimed", "claiming", "claims", "lost", "losing", "cost", "costing", "took", "taking", "taken");

    private final Tokens tokens;
    private final Mentions mentions;
    private final Surroundings around;
    private final Deeds deeds;
    private final Scene scene = new Scene();
    private final Verbs verbs;
    private final Joining joining;
    private final int end;
    private final boolean heading;

    Clauses(Tokens tokens, Mentions mentions, int end, boolean heading) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.around = new Surroundings(tokens);
        this.deeds = new Deeds(tokens);
        this.verbs = new Verbs(tokens, mentions, scene, heading);
        this.joining = new Joining(tokens, mentions, scene, end, heading);
        this.end = end;
        this.heading = heading;
    }

    /** What a sentence mentions, in text order. */
    List<Mention> read(int begin) {
        int i = begin;
        while (i < end) {
            int label = mentions.pastLabel(i);
            if (label > i) {
                i = label;
                continue;
            }
            List<Fate> fates = Fate.at(tokens, i);
            Mention deed = deeds.at(i);
            if (deed != null) {
                scene.found.add(deed);
                i = deed.end;
                continue;
            }
            if (!fates.isEmpty() && !isNoun(i, fates.getFirst())) {
                verbs.tell(i, fates.getFirst());
                i += fates.getFirst().length();
                continue;
            }
            int brought = verbs.hospital(i);
            if (brought > i) {
                i = brought;
                continue;
            }
            Mention mention = mentions.at(i, heading);
            if (mention != null && mention.end > i) {
                take(mention);
                i = mention.end;
            } else {
                word(i++);
            }
        }
        contrast();
        return scene.found;
    }

    /** "one was killed and another hurt": whoever was hurt is none of the dead. */
    private void contrast() {
        boolean dead = scene.found.stream().anyMatch(m -> Kinds.KILLED.equals(m.kind) && m.counts() && m.count > 0);
        for (Mention mention : scene.found) {
            boolean fresh = mention.counts() || mention.possessed;
            mention.contrasted = dead && fresh && mention.kind != null && Kinds.outweighs(Kinds.KILLED, mention.kind);
        }
    }

    /** "the dead", "the injured man": no fate of those before. */
    private boolean isNoun(int i, Fate fate) {
        boolean determined = (tokens.is(i - 1, Sense.DEFINITE) && !tokens.is(i - 1, "that"))
                || (tokens.is(i - 1, Sense.INDEFINITE) && !tokens.is(i - 1, "one"));
        if (determined && fate.length() == 1 && fate.is(Use.STATE) && !fate.is(Use.SUSTAINED)) {
            return true;
        }
        return tokens.is(i + fate.length(), Sense.PERSON)
                && (determined || (fate.is(Use.STATE) && !verbs.isAfterBe(i)));
    }

    private void word(int i) {
        String word = tokens.lower(i);
        if (tokens.is(i, Sense.BE)) {
            scene.lastBe = i;
            scene.including = false;
        }
        aside(i);
        scene.negated |= tokens.is(i, Sense.NOT);
        scene.modal |= tokens.is(i, Sense.MODAL);
        if (tokens.is(i, Sense.CLAUSE) || word.equals(";") || word.equals(":") || tokens.is(i, Sense.VERB)) {
            scene.negated &= tokens.is(i, Sense.VERB);
            scene.modal = false;
            scene.pending = null;
            scene.leaving = false;
        }
        if (word.equals("including")) {
            scene.including = true;
        }
        if (tokens.is(i, Sense.RELATIVE) && !word.equals("that") && !scene.group.isEmpty()) {
            scene.subject = scene.group;
        }
        scene.leaving |= tokens.is(i, Sense.LEAVE);
        tolled(i);
    }

    /** "Six people — five men and one woman — were taken": what stands between dashes are parts. */
    private void aside(int i) {
        if (!tokens.isDash(i) || tokens.joined(i - 1)) {
            return;
        }
        if (scene.aside != null) {
            scene.subject = scene.aside;
            scene.group = scene.aside;
            scene.aside = null;
            scene.including = false;
        } else if (!scene.group.isEmpty()
                && scene.group.getLast().end == i
                && scene.group.getLast().count > 1
                && closes(i + 1)) {
            scene.aside = scene.group;
            scene.including = true;
        }
    }

    private boolean closes(int from) {
        for (int k = from; k < Math.min(end, from + ASIDE); k++) {
            if (tokens.isDash(k) && !tokens.joined(k - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "the death toll rose to 21", "the number of injured is 30". */
    private void tolled(int i) {
        if (tokens.is(i, "toll")) {
            scene.toll = Kinds.KILLED;
            scene.tollAt = i;
        } else if (tokens.is(i, "number") && tokens.is(i + 1, "of")) {
            int at = tokens.is(i + 2, Sense.DEFINITE) || tokens.is(i + 2, "people") ? i + 3 : i + 2;
            String kind = Kinds.of(tokens.lower(at));
            List<Fate> fates = Fate.at(tokens, at);
            scene.tollAt = at;
            scene.toll = kind != null
                    ? kind
                    : fates.isEmpty() ? null : fates.getFirst().kind();
        }
    }

    private void take(Mention mention) {
        scene.found.add(mention);
        if (mention.naming == Naming.NAME && !mention.person) {
            scene.pending = null;
            return;
        }
        mention.part |= scene.including && mention.counts();
        if (mention.naming == Naming.SELF) {
            mention.same = scene.subject.isEmpty() ? null : scene.subject.getFirst();
        }
        tellOwn(mention);
        if (sustains(mention)) {
            scene.apply(Kinds.INJURED, mention.begin, mention.end, scene.subject);
        } else if (!joining.takes(mention) && !isIdentified(mention)) {
            place(mention);
        }
    }

    /** What a mention counts by its own noun, or as a toll. */
    private void tellOwn(Mention mention) {
        int at = mention.begin;
        String own = Kinds.of(mention.noun);
        boolean life = tokens.is(mention.end, "'s") && tokens.is(mention.end + 1, "life");
        if (("lives".equals(mention.noun) || life) && LOSING.contains(tokens.lower(at - 1))) {
            mention.befalls(Kinds.KILLED, at - 1, at);
        }
        if (own != null && mention.counts()) {
            mention.befalls(own, mention.head, mention.head + 1);
        }
        if (scene.toll != null && mention.amount != null && mention.noun == null && isTolled(at)) {
            mention.befalls(scene.toll, scene.tollAt, scene.tollAt + 1);
            mention.latest = true;
        }
    }

    /** "the victim was identified as Dana Cole": one and the same. */
    private boolean isIdentified(Mention mention) {
        int at = mention.begin;
        boolean identified = tokens.is(at - 1, "as") && (tokens.is(at - 2, "identified") || tokens.is(at - 2, "known"));
        if (identified && !scene.subject.isEmpty() && scene.subject.getFirst().isSingle()) {
            mention.same = scene.subject.getFirst();
            return true;
        }
        return false;
    }

    /** Makes a mention the object of what waits for one, else the subject of what comes. */
    private void place(Mention mention) {
        scene.group = List.of(mention);
        Fate waiting = scene.pending;
        scene.pending = null;
        scene.object = waiting != null && mention.begin - scene.pendingAt <= NEAR;
        if (waiting != null && scene.object) {
            scene.apply(waiting.kind(), scene.pendingAt - waiting.length(), scene.pendingAt, scene.group);
        } else if (!around.isOblique(mention.begin, mention.end) && !scene.leaving && !scene.including) {
            scene.subject = scene.group;
            scene.negated = false;
            scene.modal = false;
            scene.passive = false;
        } else if (scene.subject.isEmpty() && mention.naming != Naming.NAME) {
            scene.subject = scene.group;
        }
    }

    /** "suffered three gunshot wounds": the wounds are no people. */
    private boolean sustains(Mention mention) {
        String noun = mention.noun;
        return noun != null
                && mention.count > 0
                && (noun.equals("wounds") || noun.equals("wound"))
                && around.isSustained(mention.begin);
    }

    private boolean isTolled(int i) {
        return tokens.is(i - 1, "to")
                || tokens.is(i - 1, "at")
                || tokens.is(i - 1, Sense.BE)
                || tokens.is(i - 1, Sense.VERB);
    }
}
