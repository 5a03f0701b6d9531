package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;
import org.hearsay.text.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Documents that spell names in the same way where others spell them in another, and share some words in a row besides: nobody makes
 * the same two mistakes by himself. A way of textual criticism: common errors show common descent. Which of two spellings is wrong need
 * not be known.
 */
final class SharedMistakes {
    /** In letters: shorter names are alike by chance. */
    private static final int LEAST_LETTERS = 4;

    /** Words in a row, so many of them in common, beside two spellings. */
    private static final int ROW = 4;

    private static final int SPELLINGS = 2;

    /** Documents of a spelling that are looked at: the earliest. */
    private static final int MOST = 16;

    private final Map<String, Told> documents;
    private final Map<String, Map<String, Span>> forms = new HashMap<>();
    private final Map<String, TreeSet<Integer>> documentsOf = new TreeMap<>();
    private final List<String> order;

    SharedMistakes(Map<String, Told> documents) {
        this.documents = documents;
        this.order = List.copyOf(documents.keySet());
    }

    /** Leads from some documents to others. */
    List<Lead> among(Collection<String> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        for (int i = 0; i < order.size(); i++) {
            Map<String, Span> own =
                    names(Objects.requireNonNull(documents.get(order.get(i))).text());
            forms.put(order.get(i), own);
            for (String form : own.keySet()) {
                documentsOf.computeIfAbsent(form, f -> new TreeSet<>()).add(i);
            }
        }
        Set<String> telling = telling();
        List<Lead> leads = new ArrayList<>();
        for (String id : open) {
            leads.addAll(leads(id, telling));
        }
        return leads;
    }

    /** Capitalised words amid sentences, each where it first stands. */
    private static Map<String, Span> names(String text) {
        Map<String, Span> names = new TreeMap<>();
        boolean begins = true;
        int end = 0;
        for (Word word : Word.in(text)) {
            String between = text.substring(end, word.begin());
            begins = end == 0 || between.indexOf('.') >= 0 || between.indexOf('\n') >= 0 || between.indexOf('"') >= 0;
            end = word.end();
            String plain = word.lower().endsWith("'s")
                    ? word.lower().substring(0, word.lower().length() - 2)
                    : word.lower();
            if (!begins && plain.length() >= LEAST_LETTERS && Character.isUpperCase(text.codePointAt(word.begin()))) {
                names.putIfAbsent(plain, new Span(word.begin(), word.begin() + plain.length()));
            }
        }
        return names;
    }

    /** Names that stand in several documents, and in others in another spelling only. */
    private Set<String> telling() {
        Map<String, Set<String>> byVariant = new HashMap<>();
        for (String form : documentsOf.keySet()) {
            for (int i = 0; i <= form.length(); i++) {
                String variant = i == form.length() ? form : form.substring(0, i) + form.substring(i + 1);
                byVariant.computeIfAbsent(variant, v -> new TreeSet<>()).add(form);
            }
        }
        Set<String> telling = new HashSet<>();
        for (Set<String> alike : byVariant.values()) {
            for (String one : alike) {
                for (String other : alike) {
                    boolean apart = !one.equals(other)
                            && Objects.requireNonNull(documentsOf.get(one)).stream()
                                    .noneMatch(Objects.requireNonNull(documentsOf.get(other))::contains);
                    if (apart && Objects.requireNonNull(documentsOf.get(one)).size() > 1) {
                        telling.add(one);
                    }
                }
            }
        }
        return telling;
    }

    private List<Lead> leads(String id, Set<String> telling) {
        Map<String, Span> own = Objects.requireNonNull(forms.get(id));
        Map<Integer, List<String>> shared = new TreeMap<>();
        for (String form : own.keySet()) {
            if (telling.contains(form)) {
                Objects.requireNonNull(documentsOf.get(form)).stream()
                        .limit(MOST)
                        .forEach(i -> shared.computeIfAbsent(i, k -> new ArrayList<>())
                                .add(form));
            }
        }
        List<Lead> leads = new ArrayList<>();
        shared.forEach((i, common) -> {
            String other = order.get(i);
            if (!other.equals(id) && common.size() >= SPELLINGS) {
                Span row = row(id, other);
                if (row != null) {
                    leads.add(lead(id, other, common, row));
                }
            }
        });
        leads.sort(Comparator.comparing(Lead::to));
        return leads;
    }

    private Lead lead(String id, String other, List<String> common, Span row) {
        List<Evidence> evidence = new ArrayList<>();
        for (String form : common) {
            evidence.add(new Evidence(
                    id,
                    Objects.requireNonNull(Objects.requireNonNull(forms.get(id)).get(form))));
            evidence.add(new Evidence(
                    other,
                    Objects.requireNonNull(
                            Objects.requireNonNull(forms.get(other)).get(form))));
        }
        evidence.add(new Evidence(id, row));
        String reason =
                "both write " + String.join(", ", common) + " where others spell otherwise, and share words in a row";
        return new Lead(id, other, Edge.Kind.SHARES, Lead.Order.UNKNOWN, common.size() / 100.0, reason, evidence);
    }

    /** Words in a row that stand in both, not all of them small; null if there are none. */
    private @Nullable Span row(String id, String other) {
        Set<String> rows = new HashSet<>();
        List<Word> there = Word.in(Objects.requireNonNull(documents.get(other)).text());
        for (int i = 0; i + ROW <= there.size(); i++) {
            rows.add(row(there, i));
        }
        List<Word> here = Word.in(Objects.requireNonNull(documents.get(id)).text());
        for (int i = 0; i + ROW <= here.size(); i++) {
            if (rows.contains(row(here, i)) && row(here, i).length() > ROW * LEAST_LETTERS) {
                return new Span(here.get(i).begin(), here.get(i + ROW - 1).end());
            }
        }
        return null;
    }

    private static String row(List<Word> words, int from) {
        StringBuilder row = new StringBuilder();
        words.subList(from, from + ROW).forEach(w -> row.append(w.lower()).append(' '));
        return row.toString();
    }
}
