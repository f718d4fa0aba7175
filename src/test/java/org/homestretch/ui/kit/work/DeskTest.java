package org.homestretch.ui.kit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.Unable;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MovingClock;
import org.junit.jupiter.api.Test;

/** What the desk says of saves and of the day. */
class DeskTest {

    private final MovingClock clock =
            new MovingClock(LocalDateTime.of(2026, 11, 30, 23, 59), ZoneId.of("Europe/Berlin"));
    private final Desk desk = new Desk("Dr Brandt", clock);
    private final InlineTasks tasks = new InlineTasks(new Notices());
    private final List<String> disk = new ArrayList<>();
    private boolean full = true;

    @Test
    void theStatusNeverSaysThatAllIsSavedWhileSomethingIsNot() {
        save("Ann", "Ann 3");
        full = false;
        tasks.run("something else", () -> {});

        assertThat(desk.status().get()).startsWith("Not saved");
        assertThat(desk.unsaved(String.class)).containsExactly("Ann 3");

        desk.tryAgain();

        assertThat(desk.status().get()).isEqualTo("All changes saved");
        assertThat(disk).containsExactly("Ann 3");
        assertThat(desk.unsaved().get()).isZero();
    }

    @Test
    void theNextSaveThatGoesThroughTakesTheOthersWithIt() {
        save("Ann", "Ann 3");
        save("Bob", "Bob 5");
        full = false;
        save("Cleo", "Cleo 1");

        assertThat(disk).containsExactlyInAnyOrder("Ann 3", "Bob 5", "Cleo 1");
        assertThat(desk.status().get()).isEqualTo("All changes saved");
    }

    @Test
    void anOlderVersionNeverComesAfterANewerOne() {
        save("Ann", "Ann 3");
        full = false;
        save("Ann", "Ann 4");
        desk.tryAgain();

        assertThat(disk).containsExactly("Ann 4");
    }

    @Test
    void aValueThatIsRefusedForItselfIsNotTriedWithEveryOtherSave() {
        var tries = new ArrayList<String>();
        desk.save(tasks, Saving.of("Ann", "too long", "save Ann", () -> {
            tries.add("Ann");
            throw new Refusal("The text is too long to keep. Shorten it.");
        }));
        full = false;
        save("Bob", "Bob 5");

        assertThat(tries).hasSize(1);
        assertThat(desk.status().get()).startsWith("Not saved");
    }

    @Test
    void theDayTurnsAtMidnightAndWithTheZone() {
        var days = new ArrayList<LocalDate>();
        desk.day().subscribe((before, now) -> days.add(now));

        desk.look();
        clock.forward(Duration.ofMinutes(2));
        desk.look();
        desk.look();
        clock.carryTo(ZoneOffset.ofHours(-5));
        desk.look();

        assertThat(days).containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 30));
        assertThat(desk.today()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void workThatAsksAModelInsteadOfTakingAValueIsFoundOut() {
        assertThatThrownBy(() -> tasks.run("read", () -> desk.today().getYear(), year -> {}))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> tasks.aside("print", () -> desk.chosen().get(), chosen -> {}))
                .isInstanceOf(AssertionError.class);
        assertThat(OnScreen.here()).isTrue();
    }

    private void save(String key, String thing) {
        desk.save(tasks, Saving.of(key, thing, "save " + key, () -> {
            if (full) {
                throw new Unable("The disk is full.");
            }
            disk.add(thing);
        }));
    }
}
