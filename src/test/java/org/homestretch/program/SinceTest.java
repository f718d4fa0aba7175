package org.homestretch.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.exercise.Dose;
import org.homestretch.patient.episode.Side;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.SomeExercises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ChangesLanguage
class SinceTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    private final Prescription bridge = Prescription.usual(SomeExercises.get("bridge"), Side.NONE);
    private final Prescription clam = Prescription.usual(SomeExercises.get("clam"), Side.LEFT);
    private final Since since = new Since(Program.first(UUID.randomUUID())
            .add(bridge.dosed(new Dose(2, 10, 5, 1, 6, 0)))
            .add(clam)
            .printed(Instant.EPOCH, "Dr Brandt"));

    @Test
    void whatIsTheSameSaysNothing() {
        assertThat(since.of(clam)).isEmpty();
        assertThat(since.of(clam.noted("Slowly"))).isEmpty();
    }

    @Test
    void everyNumberThatChangedIsNamed() {
        assertThat(since.of(bridge.dosed(new Dose(2, 12, 5, 1, 6, 0)))).contains("Up 2 reps since Program 1");
        assertThat(since.of(bridge.dosed(new Dose(3, 9, 5, 1, 5, 0))))
                .contains("Up 1 set, down 1 rep, down 1 day a week since Program 1");
        assertThat(since.of(bridge.dosed(new Dose(2, 10, 8, 3, 6, 0))))
                .contains("Up 3 seconds held, up 2 times a day since Program 1");
    }

    @Test
    void anotherSideAndANewExerciseAreNamed() {
        assertThat(since.of(clam.on(Side.BOTH))).contains("Now both since Program 1");
        assertThat(since.of(Prescription.usual(SomeExercises.get("walk-continuous"), Side.NONE)))
                .contains("New since Program 1");
    }

    @Test
    void theSameIsSaidInSpanish() {
        ScreenLanguage.use(Locale.of("es"));

        assertThat(since.of(bridge.dosed(new Dose(3, 9, 5, 1, 5, 0))))
                .contains("1 serie más, 1 repetición menos, 1 día por semana menos desde el programa 1");
        assertThat(since.of(clam.on(Side.BOTH))).contains("Ahora ambos desde el programa 1");
        assertThat(since.of(Prescription.usual(SomeExercises.get("walk-continuous"), Side.NONE)))
                .contains("Nuevo desde el programa 1");
    }
}
