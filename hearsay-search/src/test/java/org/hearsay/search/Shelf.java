package org.hearsay.search;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.search.IndexedAttribution.Trait;

/** Invented documents to search. */
final class Shelf {
    private Shelf() {}

    static IndexedDocument courier() {
        return new IndexedDocument(
                "d1",
                "Quay stays shut",
                List.of("Dana Cole and Ines Vey", "Omar al-Masri"),
                "Daily Courier",
                LocalDate.of(2031, 3, 7),
                "en",
                "https://courier.example/quay",
                "The quay stays shut. Youssef al-Hariri said that the dam would not hold. The town was quiet.",
                List.of(
                        said(
                                "t1",
                                "Youssef al-Hariri",
                                List.of("Youssef al-Hariri"),
                                "the dam would not hold",
                                "indirect"),
                        new IndexedAttribution(
                                "t2",
                                "a senior official",
                                List.of(),
                                "told",
                                "\"Hariri never closed the gates\"",
                                List.of("Youssef al-Hariri"),
                                List.of("Daily Courier"),
                                List.of(new Trait(Field.QUOTATION, "direct"), new Trait(Field.STANCE, "denies")),
                                LocalDate.of(2031, 2, 1),
                                0.4)));
    }

    static IndexedDocument gazette() {
        return new IndexedDocument(
                "d2",
                "Dam minister answers",
                List.of(),
                "Narvo Gazette",
                LocalDate.of(2032, 1, 2),
                "en",
                "https://gazette.example/dam",
                "Minister Yusuf Hariri told parliament the dams are safe. Dana Cole's letter says otherwise.",
                List.of(
                        said("t3", "Minister Yusuf Hariri", List.of("Yusuf Hariri"), "the dams are safe", "indirect"),
                        said("t4", "Dana Cole's letter", List.of("Dana Cole"), "\"otherwise\"", "direct")));
    }

    static IndexedDocument arabic() {
        return new IndexedDocument(
                "d3",
                "",
                List.of(),
                "",
                null,
                "ar",
                "notes.txt",
                "قال يوسف الحريري إن السد آمن",
                List.of(said("t5", "يوسف الحريري", List.of("يوسف الحريري"), "السد آمن", "indirect")));
    }

    static IndexedAttribution said(String id, String source, List<String> speakers, String content, String quotation) {
        return new IndexedAttribution(
                id,
                source,
                speakers,
                "said",
                content,
                List.of(),
                List.of(),
                List.of(new Trait(Field.QUOTATION, quotation), new Trait(Field.STANCE, "asserts")),
                null,
                0.9);
    }
}
