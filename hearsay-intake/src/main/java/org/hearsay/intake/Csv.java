package org.hearsay.intake;

/**
 * Tables (RFC 4180, with commas, semicolons or tabs between the cells), each row a document: its original is the cell that holds its
 * words. The first row names the columns. What is a table is told by the name of the file, for its content is text like any
 * other. FastCSV is loaded with the first one, not before.
 */
final class Csv implements Container {
    private final CsvColumns columns;
    private final Mail.Reader reader;

    Csv(CsvColumns columns, Mail.Reader reader) {
        this.columns = columns;
        this.reader = reader;
    }

    @Override
    public boolean holds(Original original) {
        return original.isNamed(".csv", ".tsv") && Unread.reason(original.bytes()) == null;
    }

    @Override
    public void open(Original original, Unpacking unpacking) throws UnreadableException {
        new CsvRows(columns, reader).read(original, unpacking);
    }
}
