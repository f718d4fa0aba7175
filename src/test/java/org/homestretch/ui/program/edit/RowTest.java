package org.homestretch.ui.program.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.exercise.Area;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.Spanish;
import org.junit.jupiter.api.Test;

/** What the heading of an area says of it: one thing, many things or none, in either language. */
@ChangesLanguage
class RowTest {

    @Test
    void oneAndManyAreCountedInTheWordsOfTheArea() {
        assertThat(new Row.Heading(Area.STRENGTHENING, 1, 4).words()).isEqualTo("1 exercise · 4 min");
        assertThat(new Row.Heading(Area.STRETCHING, 12, 40).words()).isEqualTo("12 exercises · 40 min");
        assertThat(new Row.Heading(Area.AEROBIC, 1, 20).words()).isEqualTo("1 activity · 20 min");
        assertThat(new Row.Heading(Area.AEROBIC, 2, 1200).words()).isEqualTo("2 activities · 1200 min");
        assertThat(new Row.Heading(Area.AEROBIC, 0, 0).words()).isEqualTo("None yet");
    }

    @Test
    void spanishHasItsOwnPlurals() {
        assertThat(Spanish.of(new Row.Heading(Area.AEROBIC, 1, 20)::words)).isEqualTo("1 actividad · 20 min");
        assertThat(Spanish.of(new Row.Heading(Area.AEROBIC, 2, 20)::words)).isEqualTo("2 actividades · 20 min");
        assertThat(Spanish.of(new Row.Heading(Area.STRETCHING, 3, 20)::words)).isEqualTo("3 ejercicios · 20 min");
    }

    /** The names of the columns, by which a screen reader and a refusal call them. */
    @Test
    void everyColumnHasWordsInBothLanguages() {
        assertThat(Column.values())
                .isNotEmpty()
                .allSatisfy(column ->
                        assertThat(Spanish.of(column::words)).isNotBlank().isNotEqualTo(column.words()));
        assertThat(Column.HOLD.unit()).isEqualTo("s");
        assertThat(Column.SETS.unit()).isEmpty();
    }
}
