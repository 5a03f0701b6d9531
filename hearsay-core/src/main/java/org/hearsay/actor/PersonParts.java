package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Part.Relation;
import org.hearsay.actor.Part.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a person's name do: titles, "son of", kunyas, articles, initials. Names that are several words in some
 * spellings and one in others ("Abd al-Karim", "Saif-ud-Din") are brought into one.
 */
final class PersonParts {
    private static final List<String> SERVANT = List.of("abdul", "abdel", "abdal", "abdol", "abdoul", "abdil");
    private static final List<String> FAITH =
            List.of("uddin", "eddin", "aldin", "iddin", "eldin", "uddeen", "eddine", "uldin");

    private final Lexicon lexicon;
    private final List<Tokens.Token> tokens;
    private final List<Part> words;
    private final boolean[] hyphens;
    private final List<Part> all = new ArrayList<>();
    private Relation relation = Relation.NONE;
    private boolean article;

    PersonParts(Lexicon lexicon, List<Tokens.Token> tokens, List<Part> words, boolean[] hyphens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.words = words;
        this.hyphens = hyphens;
    }

    List<Part> all() {
        for (int i = 0; i < words.size(); i++) {
            Part part = words.get(i);
            if (part.role() == Role.LEGAL) {
                all.add(part);
            } else if (tokens.get(i).dotted()) {
                initials(part);
            } else if (!isParticle(i)) {
                i = add(i);
            }
        }
        return DenseNames.split(lexicon, all);
    }

    private void initials(Part letters) {
        for (int i = 0; i < letters.plain().length(); i++) {
            String letter = letters.plain().substring(i, i + 1);
            all.add(Part.word(letter, new Latin.Spelled(letter, letter), letters.writing())
                    .as(Role.INITIAL));
        }
    }

    /** Notes or keeps a word that is none of the names themselves. */
    private boolean isParticle(int i) {
        Part part = words.get(i);
        Lexicon.Entry entry = lexicon.word(part.own());
        boolean last = i == words.size() - 1;
        if (entry == null || (relation != Relation.NONE && entry.use() == Lexicon.Use.TITLE)) {
            return sunArticle(i);
        }
        return switch (entry.use()) {
            case TITLE -> title(part, words.size() - i - 1 > (entry.more().isEmpty() ? 0 : 1));
            case SUFFIX -> last && i > 0 && all.add(part.as(Role.SUFFIX));
            case GENERATION -> i > 0 && all.add(part.as(Role.GENERATION, Integer.parseInt(entry.more())));
            case ARTICLE -> article(i);
            case SON -> son(i, entry.more().isEmpty() ? Relation.SON : Relation.DAUGHTER);
            case PARENT -> parent(i, entry.more().isEmpty() ? Relation.FATHER : Relation.MOTHER);
            case LINK -> {
                boolean between = !last && entry.more().isEmpty() && (i > 0 || words.size() > 2);
                yield between && all.add(part.as(Role.LINK));
            }
        };
    }

    /** Not at the end; and Abu Bakr is a name of its own. */
    private boolean parent(int i, Relation parent) {
        boolean last = i == words.size() - 1;
        if (last || isAbuBakr(i)) {
            return false;
        }
        relation = parent;
        return true;
    }

    private boolean isAbuBakr(int i) {
        return i + 1 < words.size() && lexicon.sameGivenName(key(words.get(i)) + key(words.get(i + 1)), "abubakr");
    }

    private static String key(Part part) {
        return part.writing() == Writing.LATIN ? part.plain() : part.own();
    }

    /** Only in front of the names, if enough of them follow. */
    private boolean title(Part part, boolean enough) {
        return enough && all.stream().noneMatch(Part::names) && all.add(part.as(Role.TITLE));
    }

    /** "Ben" is a given name where it stands first. At the end, there is nobody whose son somebody is. */
    private boolean son(int i, Relation child) {
        if (i == words.size() - 1 || (i == 0 && words.get(i).plain().equals("ben"))) {
            return false;
        }
        // "Al Bin Omar": the house of Bin Omar, not Omar's son.
        relation = article ? relation : child;
        article = false;
        return true;
    }

    /** "Al" alone before one name is a given name: Al Marsh. */
    private boolean article(int i) {
        boolean given =
                i == 0 && words.size() == 2 && !hyphens[0] && words.get(i).writing() == Writing.LATIN;
        if (given || i == words.size() - 1) {
            return false;
        }
        article = true;
        return true;
    }

    /** "as-Sadr", "ar-Rahman": the article takes the sound of the word it is tied to. */
    private boolean sunArticle(int i) {
        String plain = words.get(i).plain();
        boolean short2 = hyphens[i] && i + 1 < words.size() && plain.length() >= 2 && plain.length() <= 3;
        if (short2
                && "aeiu".indexOf(plain.charAt(0)) >= 0
                && words.get(i + 1).plain().startsWith(plain.substring(1))) {
            article = true;
            return true;
        }
        return false;
    }

    /** Adds the name at {@code i}, with the next where both are one; returns the place of the last word taken. */
    private int add(int i) {
        Part part = words.get(i);
        int end = i;
        int next = servant(part) ? nextName(i) : -1;
        if (isAbuBakr(i)) {
            part = part.joined(words.get(i + 1));
            end = i + 1;
        } else if (next > 0) {
            part = canonical(part, "abdal" + withoutArticle(words.get(next)), words.get(next));
            end = next;
        } else {
            part = joinedServant(part);
        }
        if (isFaith(part) && !all.isEmpty() && all.getLast().role() == Role.WORD) {
            Part first = all.removeLast();
            part = canonical(first, first.plain() + "aldin", part).with(first.relation(), first.article());
            all.add(part);
        } else {
            all.add(finished(part));
        }
        relation = Relation.NONE;
        article = false;
        return end;
    }

    private static String withoutArticle(Part part) {
        boolean has = part.own().startsWith("ال")
                && part.own().length() > 3
                && part.plain().startsWith("al");
        return has ? part.plain().substring(2) : part.plain();
    }

    private static boolean servant(Part part) {
        String plain = part.plain();
        return part.own().equals("عبد")
                || plain.equals("abd")
                || SERVANT.contains(plain)
                || plain.equals("ebd")
                || plain.equals("abad");
    }

    /** The word after {@code i}, past an article; -1 if there is none. */
    private int nextName(int i) {
        int next = i + 1;
        if (next < words.size() && isArticle(words.get(next))) {
            next++;
        }
        return next < words.size() && words.get(next).plain().length() > 1 ? next : -1;
    }

    private boolean isArticle(Part part) {
        Lexicon.Entry entry = lexicon.word(part.own());
        return entry != null && entry.use() == Lexicon.Use.ARTICLE;
    }

    private boolean isFaith(Part part) {
        String plain = part.plain();
        boolean din = plain.equals("din")
                || plain.equals("deen")
                || plain.equals("dine")
                || plain.equals("aldin")
                || plain.equals("aldyn");
        return (din && (article || plain.startsWith("al"))) || FAITH.contains(plain);
    }

    private static Part joinedServant(Part part) {
        String plain = part.plain();
        for (String begin : SERVANT) {
            if (plain.length() > begin.length() + 1 && plain.startsWith(begin)) {
                return part.writing() == Writing.LATIN
                        ? canonical(part, "abdal" + plain.substring(begin.length()), null)
                        : part;
            }
        }
        for (String end : FAITH) {
            if (part.writing() == Writing.LATIN && plain.length() > end.length() + 1 && plain.endsWith(end)) {
                return canonical(part, plain.substring(0, plain.length() - end.length()) + "aldin", null);
            }
        }
        return part;
    }

    private static Part canonical(Part part, String plain, @Nullable Part second) {
        String own = part.writing() == Writing.LATIN ? plain : part.own() + (second == null ? "" : second.own());
        return Part.word(own, new Latin.Spelled(plain, Sounds.of(plain)), part.writing());
    }

    /** With what was said before it, and without what was written into it. */
    private Part finished(Part part) {
        Part name = part.with(relation, article);
        String own = part.own();
        if (part.writing() == Writing.ARABIC && own.length() > 3 && own.startsWith("ال")) {
            String plain = part.plain().startsWith("al") ? part.plain().substring(2) : part.plain();
            Latin.Spelled spelled = new Latin.Spelled(plain, Sounds.of(plain));
            name = Part.word(own.substring(2), spelled, part.writing()).with(relation, true);
        } else if (part.writing() == Writing.LATIN && own.length() == 1) {
            name = name.as(Role.INITIAL);
        } else if (part.writing() == Writing.LATIN) {
            String plain = Parsing.undisguised(part.plain());
            name = plain.equals(part.plain())
                    ? name
                    : Part.word(plain, new Latin.Spelled(plain, Sounds.of(plain)), Writing.LATIN)
                            .with(relation, article);
        } else if (own.codePointCount(0, own.length()) == 1 && !part.writing().isDense()) {
            name = name.as(Role.INITIAL);
        }
        return name;
    }
}
