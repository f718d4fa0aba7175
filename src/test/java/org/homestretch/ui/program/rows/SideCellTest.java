package org.homestretch.ui.program.rows;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.homestretch.patient.episode.Side;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.Spanish;
import org.junit.jupiter.api.Test;

/** The letters that choose a side: those the screens show, in the language they speak. */
@ChangesLanguage
class SideCellTest {

    @Test
    void theLettersAreThoseOfTheLanguage() {
        assertThat(SideCell.chosenBy(KeyCode.L)).contains(Side.LEFT);
        assertThat(SideCell.chosenBy(KeyCode.R)).contains(Side.RIGHT);
        assertThat(SideCell.chosenBy(KeyCode.B)).contains(Side.BOTH);
        assertThat(Spanish.of(() -> SideCell.chosenBy(KeyCode.I))).contains(Side.LEFT);
        assertThat(Spanish.of(() -> SideCell.chosenBy(KeyCode.D))).contains(Side.RIGHT);
        assertThat(Spanish.of(() -> SideCell.chosenBy(KeyCode.B))).contains(Side.BOTH);
    }

    @Test
    void anyOtherLetterBeginsTheNameOfAnExercise() {
        assertThat(SideCell.chosenBy(KeyCode.I)).isEmpty();
        assertThat(SideCell.chosenBy(KeyCode.D)).isEmpty();
        assertThat(Spanish.of(() -> SideCell.chosenBy(KeyCode.L))).isEmpty();
        assertThat(Spanish.of(() -> SideCell.chosenBy(KeyCode.R))).isEmpty();
    }
}
