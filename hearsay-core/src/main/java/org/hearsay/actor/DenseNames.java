package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Part.Role;

/** Chinese and Korean names: cut into family and given name, and Latin ones beside them put together in the same way. */
final class DenseNames {
    private DenseNames() {}

    /** A Chinese or Korean name in one word is a family name, of one sign or a known one of two, and a given name. */
    static List<Part> split(Lexicon lexicon, List<Part> parts) {
        if (parts.size() != 1 || !parts.getFirst().writing().isDense()) {
            return parts;
        }
        Part name = parts.getFirst();
        int length = name.own().length();
        if (length < 2 || length > 4) {
            return parts;
        }
        boolean compound = length > 2 && lexicon.isCompound(name.own().substring(0, 2));
        int family = length == 4 || compound ? 2 : 1;
        List<Part> two = new ArrayList<>(2);
        two.add(part(lexicon, name.own().substring(0, family), name.writing()));
        two.add(part(lexicon, name.own().substring(family), name.writing()));
        return two;
    }

    /**
     * Whether it is a Chinese or Korean name, as far as its form tells: one word, that was cut into family and given name. Names of
     * other languages are written apart, or with a point, and go by sound.
     */
    static boolean isNative(Name name) {
        List<Part> words = name.parts();
        return words.size() == 2
                && words.getFirst().writing().isDense()
                && words.getLast().writing().isDense()
                && name.written().strip().codePoints().allMatch(Character::isLetter);
    }

    private static Part part(Lexicon lexicon, String own, Writing writing) {
        return Part.word(own, lexicon.latin.spell(own, writing), writing);
    }

    /** "Kim Tae Hun" or "Tae Hun Kim" beside a name of two dense words: as a family name and one given name. */
    static List<Part> joined(Lexicon lexicon, List<Part> parts, List<Part> other) {
        List<Part> signs = other.stream().filter(Part::names).toList();
        List<Part> words = parts.stream().filter(Part::names).toList();
        boolean apply = signs.size() == 2
                && words.size() == 1 + signs.get(1).own().length()
                && words.size() > 2
                && signs.stream().allMatch(p -> p.writing().isDense())
                && words.stream().allMatch(p -> p.writing() == Writing.LATIN);
        if (!apply) {
            return parts;
        }
        boolean last = spells(lexicon, signs.getFirst(), words.getLast())
                && !spells(lexicon, signs.getFirst(), words.getFirst());
        int begin = last ? 0 : 1;
        Part given = words.get(begin);
        for (int i = begin + 1; i < words.size() - (last ? 1 : 0); i++) {
            given = given.joined(words.get(i));
        }
        given = given.as(Role.WORD);
        List<Part> result = new ArrayList<>(parts);
        result.removeIf(Part::names);
        result.addAll(last ? List.of(given, words.getLast()) : List.of(words.getFirst(), given));
        return result;
    }

    private static boolean spells(Lexicon lexicon, Part dense, Part latin) {
        return Syllables.standard().agreeing(lexicon, dense, latin.plain()) == 1;
    }
}
