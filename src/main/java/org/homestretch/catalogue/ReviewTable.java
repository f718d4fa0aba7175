package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.basics.Coded;
import org.homestretch.guidance.review.Moment;
import org.homestretch.guidance.review.RuleReview.Reading;

/** How each rule was read and which tests show it, as the guidance is laid before somebody who signs it off. */
public final class ReviewTable {

    private ReviewTable() {}

    /** By the ids of the rules, in the order in which they are best read. */
    public static Map<String, Reading> read() {
        try (InputStream file = ReviewTable.class.getResourceAsStream("review.csv");
                var text = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            Map<String, Reading> readings = new LinkedHashMap<>();
            records.forEach(one -> readings.put(one.getField("rule"), reading(one)));
            return readings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of the rules cannot be read.", unreadable);
        }
    }

    private static Reading reading(NamedCsvRecord record) {
        return new Reading(
                Coded.of(Moment.class, record.getField("asked")),
                record.getField("when"),
                List.of(record.getField("tests").split(" ")));
    }
}
