package org.homestretch;

import static javafx.scene.input.KeyCode.AMPERSAND;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT7;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.NUMPAD4;
import static javafx.scene.input.KeyCode.QUOTEDBL;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UNDEFINED;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Visit;
import org.junit.jupiter.api.Test;

/** What is typed before a view is there waits for it: no key is lost, and none does something else. */
class TypedAtOnceTest extends InWholeWindow {

    @Test
    void aNameAChoiceADoseANoteAndScoresReachWhatTheyAreMeantFor() {
        startIsChosenBeforeItsCardsAreThere();
        aNoteIsWrittenBeforeItsFieldIsThere();
        aNameOnTheRowsIsNoCommand();
        aNameAfterComingBackIsNoCommand();
        scoresAreTypedBeforeTheVisitIsThere();
        theKeysOfGermanAndFrenchKeyboards();
    }

    private void startIsChosenBeforeItsCardsAreThere() {
        window.atOnce(keys -> keys.type("elena").press(ENTER));
        window.until(() -> window.shows("#recordVisit"));
        window.atOnce(keys -> keys.press(KeyCode.N, CONTROL).press(KeyCode.ESCAPE));
        window.push(DOWN);
        window.atOnce(keys -> keys.press(DIGIT2, CONTROL).press(DIGIT1, "1"));
        window.until(() -> window.rows().size() > 2);
        assertThat(window.words("#libraryFilter")).isEmpty();
    }

    private void aNoteIsWrittenBeforeItsFieldIsThere() {
        int rows = window.rows().size();
        window.atOnce(keys -> keys.press(DOWN).press(ENTER, "\r").type("left leg bent"));
        window.atOnce(keys -> keys.press(ENTER, "\r"));

        assertThat(window.rows()).hasSize(rows);
        assertThat(window.rows()).extracting("note").contains("left leg bent");
        assertThat(window.at("#programList")).isTrue();
    }

    private void aNameOnTheRowsIsNoCommand() {
        var before = window.rows();
        window.atOnce(keys -> keys.type("stork"));

        assertThat(window.words("#libraryFilter")).isEqualTo("stork");
        assertThat(window.rows()).isEqualTo(before);
    }

    private void aNameAfterComingBackIsNoCommand() {
        var before = window.rows();
        window.push(CONTROL, DIGIT1);
        window.atOnce(keys -> keys.press(DIGIT2, CONTROL).type("bridge"));

        assertThat(window.words("#libraryFilter")).isEqualTo("bridge");
        assertThat(window.rows()).isEqualTo(before);
    }

    private void scoresAreTypedBeforeTheVisitIsThere() {
        window.push(CONTROL, DIGIT1);
        window.atOnce(keys -> keys.press(DIGIT3, CONTROL)
                .press(DIGIT1, "1")
                .press(KeyCode.DIGIT0, "0")
                .press(TAB, "\t")
                .press(KeyCode.DIGIT4, "4"));
        Patient elena = window.office.patients().byNumber(1).orElseThrow();
        window.until(() -> window.office.visits().of(elena.id()).stream()
                .map(Visit::scores)
                .anyMatch(scores -> scores.back().isPresent()));

        Visit visit = window.office.visits().of(elena.id()).getFirst();
        assertThat(visit.scores().leg()).contains(PainScore.of(10));
        assertThat(visit.scores().back()).contains(PainScore.of(4));
    }

    /** By the codes and characters that these keyboards give. */
    private void theKeysOfGermanAndFrenchKeyboards() {
        window.atOnce(keys -> keys.press(AMPERSAND, "&", CONTROL));
        window.until(() -> window.at("#patientList"));
        window.atOnce(keys -> keys.press(DIGIT7, "/", SHIFT)
                .press(DIGIT7, "/", SHIFT)
                .type("rosa")
                .press(ENTER));
        window.until(() -> window.words("#recordPane #name").equals("Rosa Novak"));
        assertThat(window.words("#patientFilter")).isEqualTo("rosa");
        window.atOnce(keys -> keys.press(UNDEFINED, "é", CONTROL).press(AMPERSAND, "&"));
        window.until(() -> window.rows().size() > 2);
        window.atOnce(keys -> keys.press(UNDEFINED, "è"));
        assertThat(window.rows().getFirst().dose().repetitions()).isEqualTo(7);
        window.atOnce(
                keys -> keys.press(DIGIT7, "/", SHIFT).press(DIGIT7, "/", SHIFT).type("clam"));
        assertThat(window.words("#libraryFilter")).isEqualTo("clam");
        assertThat(window.rows().getFirst().dose().repetitions()).isEqualTo(7);
        window.atOnce(keys -> keys.press(QUOTEDBL, "\"", CONTROL));
        window.until(() -> window.at("#legPain"));
        window.atOnce(keys -> keys.press(UNDEFINED, ",", CONTROL));
        window.until(() -> window.at("#settingsPages"));
        window.atOnce(keys -> keys.press(NUMPAD4, CONTROL));
        window.until(() -> window.at("#shelf"));
    }
}
