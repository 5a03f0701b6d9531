package org.hearsay.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.intake.CsvColumns.Part;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;

/** The documents in one table. For one thread. */
final class CsvRows {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final CsvColumns columns;
    private final Mail.Reader reader;

    CsvRows(CsvColumns columns, Mail.Reader reader) {
        this.columns = columns;
        this.reader = reader;
    }

    void read(Original original, Unpacking unpacking) throws UnreadableException {
        String text = Encoding.decode(original, null).text();
        try {
            Iterator<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)
                    .iterator();
            List<String> header = rows.hasNext() ? rows.next().getFields() : List.of();
            Map<Part, Integer> places = places(original, header);
            if (!rows.hasNext()) {
                throw new UnreadableException(original.name(), "is a table without any row; nothing to read");
            }
            for (int number = 2; rows.hasNext(); number++) {
                String name = original.name() + "!/row " + number;
                CsvRecord row = rows.next();
                if (row.getFieldCount() == header.size()) {
                    take(row.getFields(), places, name, unpacking);
                } else {
                    unpacking.refuse(
                            name,
                            "at line " + row.getStartingLineNumber() + " has " + row.getFieldCount()
                                    + " cells, the first row has " + header.size()
                                    + "; a quotation mark may be missing there or before");
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableException(
                    original.name(),
                    "is a table with a cell that never ends (" + e.getMessage() + "); what stands before it was read",
                    e);
        }
    }

    private Map<Part, Integer> places(Original original, List<String> header) throws UnreadableException {
        String missing = columns.missing(header);
        if (missing != null) {
            throw new UnreadableException(
                    original.name(), "has no column \"" + missing + "\"; it has " + String.join(", ", header));
        }
        Map<Part, Integer> places = columns.in(header);
        if (!places.containsKey(Part.TEXT)) {
            throw new UnreadableException(
                    original.name(),
                    "is a table whose first row names no column with texts; say which: --column text=NAME. It has "
                            + String.join(", ", header));
        }
        return places;
    }

    /** Whatever stands most often in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(first, separator) > count(first, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private void take(List<String> cells, Map<Part, Integer> places, String name, Unpacking unpacking) {
        String cell = cell(cells, places.get(Part.TEXT));
        if (cell == null) {
            unpacking.refuse(name, "has no text");
            return;
        }
        byte[] words = cell.getBytes(StandardCharsets.UTF_8);
        String date = cell(cells, places.get(Part.DATE));
        LocalDate day = date == null ? null : PublicationDay.in(date);
        String address = cell(cells, places.get(Part.ADDRESS));
        Publication told = new Publication(
                address == null ? name : address,
                cell(cells, places.get(Part.TITLE)),
                cell(cells, places.get(Part.PUBLISHER)),
                day,
                null,
                Bylines.of(Stream.of(cell(cells, places.get(Part.BYLINE)))));
        try {
            Taken taken = reader.read(words, name);
            unpacking.taker().take(name, new Taken(taken.document().published(told), words, taken.mediaType()));
        } catch (UnreadableException e) {
            unpacking.taker().refuse(name, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String cell(List<String> cells, @Nullable Integer place) {
        return place == null || cells.get(place).isBlank()
                ? null
                : cells.get(place).strip();
    }
}
