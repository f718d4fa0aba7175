package org.homestretch.print.review;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules as a table for a spreadsheet: UTF-8 with the mark by which spreadsheets know it, commas between. */
public final class ReviewTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private ReviewTable() {}

    public static byte[] of(ReviewContent content) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter table = CsvWriter.builder().build(text)) {
            table.writeRecord(ReviewContent.heads());
            content.rows().forEach(table::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory refuses to be written.", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
