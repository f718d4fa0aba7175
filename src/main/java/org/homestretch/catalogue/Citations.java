package org.homestretch.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homestretch.basics.Coded;
import org.homestretch.guidance.SourceKind;

/** The sources that rules and exercises name by a key, as a reader can look them up. */
public final class Citations {

    private final Map<String, Source> byKey;

    private Citations(Map<String, Source> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** A source: what kind it is, the year it is of or was last read in, and what to look for. */
    public record Source(SourceKind kind, int year, String citation) {

        private String told() {
            return kind.published() ? citation : kind.words();
        }

        private static Source of(NamedCsvRecord row) {
            return new Source(
                    Coded.of(SourceKind.class, row.getField("kind")),
                    Integer.parseInt(row.getField("year")),
                    row.getField("citation"));
        }

        private String graded() {
            return kind.graded(citation, year);
        }
    }

    public static Citations load() {
        return new Citations(CsvFile.records("sources.csv").stream()
                .collect(Collectors.toMap(one -> one.getField("key"), Source::of)));
    }

    /** What a key stands for, where it is known. */
    public Optional<Source> source(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What a key stands for; a key of no known source is shown as it is. */
    public String of(String key) {
        return source(key).map(Source::told).orElse(key);
    }

    /** What a key stands for with its kind and year, for whoever judges what stands on it. */
    public String graded(String key) {
        return source(key).map(Source::graded).orElse(key);
    }

    /** The same of several, as one line of text. */
    public String graded(Collection<String> keys) {
        return keys.stream().map(this::graded).collect(Collectors.joining("; "));
    }

    /** The sources one after the other, as one line of text. */
    public String of(Collection<String> keys) {
        return keys.stream().map(this::of).collect(Collectors.joining("; "));
    }
}
