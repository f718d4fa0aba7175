package org.homestretch.ui.kit.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a notice speaks of, and how long it stands. */
class NoticesTest {

    private final Desk desk = new Desk("Dr Brandt", Clock.systemUTC());
    private final Notices notices = new Notices();
    private final Patient elena = someone(1, "Elena");

    @BeforeEach
    void atTheDesk() {
        desk.chosen().set(Optional.of(elena));
        notices.goWith(desk);
    }

    @Test
    void aProblemGoesWithItsPatient() {
        notices.problem("Not printed.");

        desk.chosen().set(Optional.of(someone(2, "Rosa")));

        assertThat(notices.shown().get()).isEmpty();
    }

    @Test
    void whatOffersSomethingGoesWithItsView() {
        notices.tell("Clam removed", new Notices.Act("Undo", () -> {}));

        desk.place().set(View.PROGRESS);

        assertThat(notices.shown().get()).isEmpty();
    }

    @Test
    void theSamePatientWrittenAnewLeavesItStanding() {
        notices.problem("Not printed.");

        desk.chosen().set(Optional.of(elena.named(new PersonName("Helen", "Marsh"))));

        assertThat(notices.shown().get()).isPresent();
    }

    @Test
    void workThatFailedIsToldWhereverOneIs() {
        notices.failed("save the record", new IllegalStateException("The disk is full."));

        desk.place().set(View.PROGRESS);

        assertThat(notices.shown().get()).isPresent();
    }

    private static Patient someone(int number, String name) {
        return Patient.register(number, new PersonName(name, "Marsh"), LocalDate.of(1979, 3, 5), Sex.F);
    }
}
