package org.homestretch.ui.patient.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PatientLine;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.log.LogCode;
import org.homestretch.ui.kit.control.ScreenTag;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.patient.record.Sources;

/** The patient list: what was typed to filter it, which part of the clinic it shows, and who is chosen in it. */
public final class PatientListModel {

    private static final RoomWords WORDS = RoomWords.of(PatientListModel.class);

    private static final int RECENT_DAYS = 30;

    /** Which of the found patients are shown. */
    enum Part implements Coded {
        TODAY,
        RECENT,
        ALL
    }

    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final ObservableList<PatientLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper today = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper elsewhere = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final Set<UUID> opened = new HashSet<>();
    private final Sources shelves;
    private final Desk desk;
    private final Tasks tasks;
    private Found found = Found.NOTHING;
    private String shownFor = "";
    private Runnable waiting = () -> {};
    private boolean partChosen;
    private int asked;

    /** Whom the filter leaves, and whose record was worked on that day, before this window was. */
    private record Found(List<PatientLine> lines, LocalDate day, Set<UUID> workedOn) {

        static final Found NOTHING = new Found(List.of(), LocalDate.MIN, Set.of());

        boolean isOf(LocalDate asked, PatientLine line) {
            return day.equals(asked) && workedOn.contains(line.patient().id());
        }
    }

    public PatientListModel(Sources shelves, Desk desk, Tasks tasks) {
        this.shelves = shelves;
        this.desk = desk;
        this.tasks = tasks;
        filter.subscribe((before, now) -> tasks.later("patient list", this::refresh));
        part.subscribe((before, now) -> show());
        desk.chosen().subscribe(chosen -> chosen.map(Patient::id).ifPresent(opened::add));
        desk.chosen().subscribe(chosen -> elsewhere.set(""));
        desk.day().subscribe((before, now) -> beginDay());
        refresh();
    }

    public StringProperty filter() {
        return filter;
    }

    ObjectProperty<Part> part() {
        return part;
    }

    public ObservableList<PatientLine> lines() {
        return lines;
    }

    /** Whether it is known by now who there is. */
    public ReadOnlyBooleanProperty looked() {
        return looked.getReadOnlyProperty();
    }

    /** How many patients the filter leaves, all parts together. */
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty today() {
        return today.getReadOnlyProperty();
    }

    void choose(PatientLine line) {
        desk.chosen().set(Optional.of(line.patient()));
    }

    /** Who was found by a paper log is opened where it is typed in. */
    void goOn() {
        if (LogCode.of(filter.get()).isPresent()) {
            desk.place().set(View.PROGRESS);
        }
    }

    /** What is to be done about a patient's red-flag screen today, by the clinic's own numbers. */
    public Optional<ScreenTag> screenToDo(PatientLine line) {
        return ScreenTag.toDo(line.screen(), desk.today(), shelves.thresholds().get());
    }

    /** What for, and on which side; or that nobody can tell. */
    static String about(PatientLine line) {
        if (!line.readable()) {
            return WORDS.say("line.unreadable");
        }
        String words = line.condition().words();
        return line.leg() == Side.NONE
                ? words
                : WORDS.say(
                        "line.about",
                        line.leg().words(),
                        words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }

    /** The line of the chosen patient, where it is shown. */
    Optional<PatientLine> chosenLine() {
        return desk.chosen()
                .get()
                .flatMap(patient -> lines.stream()
                        .filter(line -> line.patient().id().equals(patient.id()))
                        .findFirst());
    }

    /** That the open record is of somebody the list does not show, who that is; empty where it is not so. */
    ReadOnlyStringProperty elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    /** Back to a list in which the open record is found. */
    void showOpen() {
        part.set(Part.ALL);
        filter.set("");
    }

    /** Runs this once the list shows what the filter asks for: at once, or when it was looked for. */
    void whenFound(Runnable then) {
        if (shownFor.equals(filter.get())) {
            then.run();
        } else {
            waiting = then;
            refresh();
        }
    }

    /** Whoever was seen yesterday is not of today, but for the one who is here. */
    private void beginDay() {
        opened.clear();
        desk.chosen().get().map(Patient::id).ifPresent(opened::add);
        show();
        refresh();
    }

    /** Looks again; only the newest look counts. */
    public void refresh() {
        int mine = ++asked;
        String words = filter.get();
        LocalDate day = desk.today();
        Found before = found;
        tasks.run(
                WORDS.say("work.look"),
                () -> new Found(
                        shelves.records().patients().find(words),
                        day,
                        before.day().equals(day) ? before.workedOn() : workedOn(day)),
                lines -> found(mine, words, lines),
                failure -> looked.set(true));
    }

    /** Asked of the history once a day: whoever is worked on from then on is opened here first. */
    private Set<UUID> workedOn(LocalDate day) {
        ZoneId zone = desk.clock().getZone();
        return shelves.records()
                .journal()
                .workedOn(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private void found(int asking, String words, Found now) {
        if (asking == asked) {
            found = now;
            shownFor = words;
            show();
            waiting.run();
            waiting = () -> {};
            looked.set(true);
        }
    }

    private void show() {
        total.set(found.lines().size());
        today.set((int) found.lines().stream().filter(this::ofToday).count());
        beginWhereSomethingIs();
        lines.setAll(inOrder(found.lines().stream().filter(shows())).toList());
        elsewhere.set(desk.chosen()
                .get()
                .filter(open -> chosenLine().isEmpty())
                .map(open -> open.name().full() + " is open, not in this list.")
                .orElse(""));
    }

    /** The first list shown is today's when the day has begun. */
    private void beginWhereSomethingIs() {
        if (!partChosen && !found.lines().isEmpty()) {
            partChosen = true;
            part.set(today.get() > 0 ? Part.TODAY : Part.ALL);
        }
    }

    private Predicate<PatientLine> shows() {
        return switch (filter.get().isBlank() ? part.get() : Part.ALL) {
            case TODAY -> this::ofToday;
            case RECENT -> this::recent;
            case ALL -> line -> true;
        };
    }

    /** They are found by name; the recent ones are shown by their last visit. */
    private Stream<PatientLine> inOrder(Stream<PatientLine> lines) {
        Comparator<PatientLine> lastSeen =
                Comparator.comparing(line -> line.lastVisit().orElse(LocalDate.MIN));
        return part.get() == Part.RECENT ? lines.sorted(lastSeen.reversed()) : lines;
    }

    private boolean ofToday(PatientLine line) {
        return opened.contains(line.patient().id())
                || line.lastVisit().equals(Optional.of(desk.today()))
                || found.isOf(desk.today(), line);
    }

    private boolean recent(PatientLine line) {
        return ofToday(line)
                || line.lastVisit()
                        .map(day -> !day.isBefore(desk.today().minusDays(RECENT_DAYS)))
                        .orElse(false);
    }
}
