package org.homestretch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.homestretch.exercise.Exercise;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final List<Exercise> ALL = Catalogue.everything().all();

    @Test
    void everyFieldOfEveryExerciseIsWhatTheFileSays() throws IOException {
        List<Map<String, String>> rows = CatalogueFile.rows();

        assertThat(rows).hasSize(212);
        assertThat(ALL).hasSameSizeAs(rows);
        for (int at = 0; at < rows.size(); at++) {
            assertThat(CatalogueFile.written(ALL.get(at)))
                    .as(rows.get(at).get("id"))
                    .isEqualTo(CatalogueFile.sorted(rows.get(at)));
        }
    }

    @Test
    void idsAreUniqueAndMadeOfPlainWords() {
        assertThat(ALL)
                .extracting(Exercise::id)
                .doesNotHaveDuplicates()
                .isNotEmpty()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void namesAreUnique() {
        assertThat(ALL)
                .extracting(exercise -> exercise.name().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyExercisesWithAPictureAreOnOffer() {
        assertThat(Catalogue.library(Set.of("bridge", "clam", "no-such")).all())
                .extracting(Exercise::id)
                .containsExactly("bridge", "clam");
    }

    @Test
    void aCodeThatIsNotInItsListIsRefused() {
        assertThatThrownBy(() -> changed("kind", "juggling"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("juggling");
        assertThatThrownBy(() -> changed("contraindicated", "moon_sickness"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("moon_sickness");
        assertThatThrownBy(() -> changed("level", "5")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The first exercise of the file, read with another value in one column. */
    private static Exercise changed(String column, String value) throws IOException {
        Map<String, String> row = CatalogueFile.rows().getFirst();
        row.put(column, value);
        String text = String.join(";", row.keySet()) + "\n" + String.join(";", row.values()) + "\n";
        try (var records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            return new Row(records.stream().findFirst().orElseThrow()).exercise(Map.of());
        }
    }
}
