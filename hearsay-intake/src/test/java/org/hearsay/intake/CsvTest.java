package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.intake.CsvColumns.Part;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;

/** Tables: each row a document. */
class CsvTest {
    @Test
    void eachRowIsADocument() {
        check(
                "id,Headline,body,url,date,source\n"
                        + "1,Quay shut,The quay is shut.,https://courier.example/1,2031-03-07 10:00,Daily Courier\n"
                        + "2,,\"He said \"\"no\"\",\nand left.\",,,\n",
                "x.csv!/row 2 | https://courier.example/1 | Quay shut | Daily Courier | 2031-03-07 | The quay is shut.",
                "x.csv!/row 3 | x.csv!/row 3 | null | null | null | He said \"no\",\nand left.");
    }

    @Test
    void semicolonsAndTabs() {
        check(
                "text;title\nThe quay is shut;Quay",
                "x.csv!/row 2 | x.csv!/row 2 | Quay | null | null | The quay is shut");
        check("title\ttext\nQuay\tShut, it is;", "x.csv!/row 2 | x.csv!/row 2 | Quay | null | null | Shut, it is;");
    }

    @Test
    void chosenColumns() {
        CsvColumns columns = new CsvColumns(Map.of(Part.TEXT, "message", Part.PUBLISHER, "channel"));
        check(
                columns,
                "message,text,channel,source\nThe dam holds.,no,Harbour Voice,no",
                "x.csv!/row 2 | x.csv!/row 2 | null | Harbour Voice | null | The dam holds.");
        check(columns, "text,channel\na,b", "x.csv: has no column \"message\"; it has text, channel");
    }

    @Test
    void pagesInCells() {
        check(
                "text\n<html><p>The quay is shut.</p></html>",
                "x.csv!/row 2 | x.csv!/row 2 | null | null | null | The quay is shut.");
    }

    @Test
    void withoutTexts() {
        check(
                "a,b\n1,2",
                "x.csv: is a table whose first row names no column with texts; say which: --column text=NAME. It has a, b");
        check("text,b\n,2", "x.csv!/row 2: has no text");
    }

    @Test
    void rowsThatAreCutWrongly() {
        check(
                "text,b\nThe quay is shut.,1\nonly one\nThe dam holds.,2",
                "x.csv!/row 2 | x.csv!/row 2 | null | null | null | The quay is shut.",
                "x.csv!/row 3: at line 3 has 1 cells, the first row has 2; a quotation mark may be missing there or before",
                "x.csv!/row 4 | x.csv!/row 4 | null | null | null | The dam holds.");
        check(
                "text,b\n\"The quay is shut.,1\nThe dam holds.,2",
                "x.csv!/row 2: at line 2 has 1 cells, the first row has 2; a quotation mark may be missing there or before");
    }

    @Test
    void aCellThatNeverEnds() {
        List<String> read = read(CsvColumns.USUAL, "text\n\"" + "word ".repeat(5_000_000));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst()).startsWith("x.csv: is a table with a cell that never ends");
    }

    private static void check(String csv, String... expected) {
        check(CsvColumns.USUAL, csv, expected);
    }

    private static void check(CsvColumns columns, String csv, String... expected) {
        assertThat(read(columns, csv)).containsExactly(expected);
    }

    private static List<String> read(CsvColumns columns, String csv) {
        List<String> read = new ArrayList<>();
        new Intake(columns).each(csv.getBytes(StandardCharsets.UTF_8), "x.csv", new Taker() {
            @Override
            public void take(String name, Taken taken) {
                Publication p = taken.document().publication();
                read.add(String.join(
                        " | ",
                        name,
                        p.uri(),
                        p.title(),
                        p.publisher(),
                        String.valueOf(p.published()),
                        taken.document().text()));
            }

            @Override
            public void refuse(String name, String line) {
                read.add(line);
            }
        });
        return read;
    }
}
