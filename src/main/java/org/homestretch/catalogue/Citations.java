package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources that rules and exercises name by a key, as a reader can look them up. */
public final class Citations {

    private final Map<String, String> byKey;

    private Citations(Map<String, String> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    public static Citations load() {
        try (InputStream file = Citations.class.getResourceAsStream("sources.csv");
                var text = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return new Citations(
                    records.stream().collect(Collectors.toMap(one -> one.getField("key"), Citations::citation)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of sources cannot be read.", unreadable);
        }
    }

    /** What a key stands for; a key of no known source is shown as it is. */
    public String of(String key) {
        return byKey.getOrDefault(key, key);
    }

    /** The sources one after the other, as one line of text. */
    public String of(Collection<String> keys) {
        return keys.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private static String citation(NamedCsvRecord record) {
        return record.getField("citation");
    }
}
