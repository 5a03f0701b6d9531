package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Part.Role;

/** Brings together what one name writes as several words and the other as one: "Van der Bilt", "JongUn", "Patr ushev". */
final class Joining {
    private static final int MOST = 4;

    private Joining() {}

    /** The words of {@code name}, with those joined that are one word of {@code other}. */
    static List<Part> joined(List<Part> name, List<Part> other) {
        List<Part> result = name;
        for (Part whole : other) {
            if (whole.role() == Role.WORD && whole.plain().length() > 3 && !has(result, whole)) {
                result = joined(result, whole);
            }
        }
        return result;
    }

    private static boolean has(List<Part> parts, Part whole) {
        for (Part part : parts) {
            if (part.plain().equals(whole.plain())) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> joined(List<Part> parts, Part whole) {
        int length = whole.plain().length();
        for (int begin = 0; begin + 1 < parts.size(); begin++) {
            int letters = parts.get(begin).plain().length();
            for (int end = begin + 2; end <= Math.min(parts.size(), begin + MOST); end++) {
                letters += parts.get(end - 1).plain().length();
                if (letters > length + 2) {
                    break;
                }
                if (letters >= length - 2 && isWhole(parts, begin, end, whole)) {
                    return replaced(parts, begin, end);
                }
            }
        }
        return parts;
    }

    private static boolean isWhole(List<Part> parts, int begin, int end, Part whole) {
        StringBuilder plain = new StringBuilder();
        for (int i = begin; i < end; i++) {
            if (!isJoinable(parts.get(i))) {
                return false;
            }
            plain.append(parts.get(i).plain());
        }
        String letters = plain.toString();
        String target = whole.plain();
        if (letters.equals(target)) {
            return true;
        }
        // A slip in it is allowed where the first letters agree, and not where one of the parts is nearly the word by
        // itself.
        boolean begins = target.length() > 4 && letters.regionMatches(0, target, 0, 2);
        begins |= target.length() > 7 && letters.endsWith(target.substring(2));
        for (int i = begin; begins && i < end; i++) {
            begins = parts.get(i).plain().length() + 2 <= target.length();
        }
        return begins && Edits.between(letters, target) <= (target.length() > 6 ? 2 : 1);
    }

    private static boolean isJoinable(Part part) {
        return part.role() == Role.WORD || part.role() == Role.LINK || part.role() == Role.INITIAL;
    }

    private static List<Part> replaced(List<Part> parts, int begin, int end) {
        List<Part> result = new ArrayList<>(parts.subList(0, begin));
        Part one = parts.get(begin);
        for (int i = begin + 1; i < end; i++) {
            one = one.joined(parts.get(i));
        }
        result.add(one.as(Role.WORD));
        result.addAll(parts.subList(end, parts.size()));
        return result;
    }
}
