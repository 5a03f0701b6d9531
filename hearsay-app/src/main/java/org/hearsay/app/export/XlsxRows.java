package org.hearsay.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a sheet of an Excel workbook; all cells are words, so none is a formula. Rows are written as they come. */
public final class XlsxRows implements Rows {
    /** Excel's own. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /**
     * Begins a workbook.
     *
     * @param version of the program, as "1.2"; anything else is left out
     */
    public XlsxRows(OutputStream out, String version) {
        workbook = new Workbook(out, "Hearsay", version.matches("\\d{1,2}\\.\\d{1,4}") ? version : null);
        sheet = workbook.newWorksheet("Statements");
    }

    @Override
    public void add(List<String> cells) throws IOException {
        if (row == MOST_ROWS) {
            throw new IOException("a sheet of Excel has no more than " + MOST_ROWS + " rows; export csv");
        }
        for (int column = 0; column < cells.size(); column++) {
            String words = cells.get(column);
            sheet.value(row, column, words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) : words);
        }
        row++;
        if (row % 1_000 == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
