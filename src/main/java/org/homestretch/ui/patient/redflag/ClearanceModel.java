package org.homestretch.ui.patient.redflag;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.redflag.Clearance;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.reading.DateOrder;
import org.homestretch.reading.DateReader;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.work.PutAside;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;

/** A clinician's clearance of the red flags found: who examined, when, what was found, and that they may exercise. */
public final class ClearanceModel {

    private static final RoomWords WORDS = RoomWords.of(ClearanceModel.class);

    private final StringProperty examiner = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty found = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final PutAside<UUID, Typed> aside = new PutAside<>();
    private final RecordEdits record;
    private final DateOrder order;
    private Optional<UUID> patient = Optional.empty();

    /** The fields as they are typed. */
    private record Typed(String examiner, String day, String found) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    public ClearanceModel(RecordEdits record, DateOrder order) {
        this.record = record;
        this.order = order;
        record.chart().map(chart -> chart.map(open -> open.patient().id())).subscribe(this::turnTo);
    }

    /** What was typed into these fields of patients that were turned from; the one in front may show it again. */
    PutAside<?, ?> aside() {
        return aside;
    }

    /** Who examined the patient. */
    StringProperty examiner() {
        return examiner;
    }

    /** The day of the examination as it is typed; today where it is left empty. */
    StringProperty day() {
        return day;
    }

    /** What the examination found. */
    StringProperty found() {
        return found;
    }

    /** What is missing or cannot be read; empty when nothing is. */
    ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    /** Whether a flag was found that a clearance could release. */
    public ObservableValue<Boolean> wanted() {
        return record.chart()
                .map(chart -> chart.flatMap(open -> open.episode().lastScreen())
                        .filter(screen -> !clearable(screen).isEmpty())
                        .isPresent());
    }

    /** The clearance that holds now, in words; empty where none does. */
    ObservableValue<String> given() {
        return record.chart()
                .map(chart -> chart.flatMap(open -> open.episode().lastScreen())
                        .filter(screen -> !screen.cleared(record.desk().today()).isEmpty())
                        .flatMap(RedFlagScreen::clearance)
                        .map(this::words)
                        .orElse(""));
    }

    /** Puts the clearance on record, for the flags found so far, or says what is missing. */
    void give() {
        try {
            give(new Clearance(examiner.get(), examined(), found.get(), flags()));
            clear();
        } catch (Refusal refused) {
            wrong.set(refused.getMessage());
        }
    }

    private LocalDate examined() {
        LocalDate today = record.desk().today();
        if (day.get().isBlank()) {
            return today;
        }
        var reading = new DateReader(order, today).readRecent(day.get());
        if (reading.date().filter(read -> read.isAfter(today)).isPresent()) {
            throw new Refusal(WORDS.say("clearance.later"));
        }
        return reading.date()
                .orElseThrow(() -> new Refusal(reading.unfinished() ? WORDS.say("clearance.which") : reading.wrong()));
    }

    void takeBack() {
        record.change(
                EditName.choice(WORDS.say("edit.clearance.back")),
                episode -> episode.lastScreen()
                        .map(screen -> episode.rescreened(screen.cleared(Optional.empty())))
                        .orElse(episode));
    }

    private void give(Clearance clearance) {
        record.change(
                EditName.choice(WORDS.say("edit.clearance")),
                episode -> episode.lastScreen()
                        .map(screen -> episode.rescreened(screen.cleared(Optional.of(clearance))))
                        .orElse(episode));
    }

    private Set<RedFlag> flags() {
        return record.chart()
                .get()
                .flatMap(open -> open.episode().lastScreen())
                .map(this::clearableOf)
                .orElse(Set.of());
    }

    private Set<RedFlag> clearableOf(RedFlagScreen screen) {
        return screen.positive().stream().filter(RedFlag::clearable).collect(Collectors.toSet());
    }

    private Set<RedFlag> clearable(RedFlagScreen screen) {
        return screen.uncleared(record.desk().today()).stream()
                .filter(RedFlag::clearable)
                .collect(Collectors.toSet());
    }

    private String words(Clearance given) {
        LocalDate today = record.desk().today();
        return WORDS.say(
                "clearance.given",
                given.examiner(),
                Dates.near(given.day(), today),
                given.found().endsWith(".") ? given.found() : given.found() + ".",
                Dates.near(given.day().plusDays(Clearance.DAYS), today));
    }

    /** Nothing typed, nothing wrong. */
    void clear() {
        aside.done();
        show(Typed.NOTHING);
    }

    private void turnTo(Optional<UUID> other) {
        patient.ifPresent(left -> aside.leave(left, new Typed(examiner.get(), day.get(), found.get()), Typed.NOTHING));
        patient = other;
        show(other.flatMap(aside::back).orElse(Typed.NOTHING));
    }

    private void show(Typed typed) {
        examiner.set(typed.examiner());
        day.set(typed.day());
        found.set(typed.found());
        wrong.set("");
    }
}
