package org.hearsay.app.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV (RFC 4180) in UTF-8, with a byte order mark, without which Excel takes it for another encoding. */
public final class CsvRows implements Rows {
    private final CsvWriter writer;

    public CsvRows(OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        writer = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void add(List<String> cells) {
        writer.writeRecord(cells.stream().map(Cell::guarded).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
