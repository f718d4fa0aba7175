package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that comes with the program: its first line names the columns, semicolons part them. */
final class CsvFile {

    private CsvFile() {}

    static List<NamedCsvRecord> records(String name) {
        try (InputStream file = CsvFile.class.getResourceAsStream(name);
                var text = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return records.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table " + name + " cannot be read.", unreadable);
        }
    }
}
