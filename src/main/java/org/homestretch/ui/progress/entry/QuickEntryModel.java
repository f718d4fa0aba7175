package org.homestretch.ui.progress.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Visit;
import org.homestretch.ui.progress.visits.ProgramMarks;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.homestretch.ui.progress.visits.VisitEdit;
import org.homestretch.ui.progress.visits.VisitRow;

/** What is entered at today's visit; each entry is saved as it is made. */
public final class QuickEntryModel {

    private static final RoomWords WORDS = RoomWords.of(QuickEntryModel.class);

    private final ProgressModel progress;
    private final ObjectProperty<Optional<PainScore>> leg = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<PainScore>> back = new SimpleObjectProperty<>(Optional.empty());
    private final ScoreField disability;
    private final StringProperty note = new SimpleStringProperty("");

    public QuickEntryModel(ProgressModel progress) {
        this.progress = progress;
        progress.today().subscribe(today -> today.ifPresentOrElse(this::show, this::clear));
        leg.subscribe(
                score -> enter(visit -> visit.scores().leg().equals(score), visit -> VisitEdit.leg(visit, score)));
        back.subscribe(
                score -> enter(visit -> visit.scores().back().equals(score), visit -> VisitEdit.back(visit, score)));
        disability = ScoreField.disability(progress);
        note.subscribe(this::enterNote);
    }

    public ObjectProperty<Optional<PainScore>> leg() {
        return leg;
    }

    ObjectProperty<Optional<PainScore>> back() {
        return back;
    }

    /** The Roland-Morris total as typed. */
    public ScoreField disability() {
        return disability;
    }

    public StringProperty note() {
        return note;
    }

    public ObservableValue<String> title() {
        return progress.today()
                .map(today -> today.map(visit -> WORDS.say("entry.visit", progress.numberOf(visit)))
                        .orElseGet(() -> WORDS.say("entry.today")));
    }

    /** What the visit before said: {@code was 6}. */
    public ObservableValue<String> was(Measure measure) {
        return progress.chart()
                .map(chart -> chart.map(read -> before(read, measure)).orElse(""));
    }

    /** {@code Saved 10:41}, once something of this very visit was. */
    ObservableValue<String> saved() {
        return progress.today()
                .flatMap(today -> progress.record()
                        .saved()
                        .map(last -> last.filter(saved -> today.filter(
                                                visit -> visit.id().equals(saved.key()))
                                        .isPresent())
                                .map(saved ->
                                        WORDS.say("entry.saved", saved.at().truncatedTo(ChronoUnit.MINUTES)))
                                .orElse("")));
    }

    ObservableValue<Boolean> failing() {
        return progress.failing();
    }

    void tryAgain() {
        progress.record().flush();
    }

    /** The days the sheet's log speaks about, as recorded today or else as far as earlier visits know them. */
    public ObservableValue<DayLog> days() {
        return progress.today().map(today -> today.map(this::log).orElse(DayLog.NONE));
    }

    /** A day of the log as it is shown; past midnight the log of the new visit begins a day later. */
    public void toggleDay(int day) {
        LocalDate meant =
                progress.today().get().map(this::log).orElse(DayLog.NONE).date(day);
        progress.entering().ifPresent(visit -> {
            DayLog now = log(visit);
            int place = (int) now.first().until(meant, ChronoUnit.DAYS);
            if (place >= 0 && place < now.days().length()) {
                progress.make(VisitEdit.days(visit, now.days().toggled(place)));
            }
        });
    }

    /** Each of the last days with whether the patient exercised, and whether that was recorded today. */
    public record DayLog(LocalDate first, ExerciseDays days, Optional<String> count) {

        static final DayLog NONE = new DayLog(LocalDate.EPOCH, ExerciseDays.none(), Optional.empty());

        public LocalDate date(int day) {
            return first.plusDays(day);
        }
    }

    private DayLog log(Visit visit) {
        ExerciseDays days = visit.days().orElseGet(() -> known(visit));
        return new DayLog(
                visit.date().minusDays(days.length()), days, visit.days().map(VisitRow::count));
    }

    private ExerciseDays known(Visit visit) {
        Chart chart = progress.chart().get().orElseThrow();
        int length = Adherence.logLength(
                visit.date(), ProgramMarks.of(chart, progress.desk()).first());
        return new Adherence(chart.visits()).known(visit.date(), length);
    }

    private String before(Chart chart, Measure measure) {
        List<Visit> earlier = chart.visits().stream()
                .filter(visit -> visit.date().isBefore(progress.desk().today()))
                .toList();
        return earlier.reversed().stream()
                .map(measure::of)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .map(score -> WORDS.say("entry.was", score.getAsInt()))
                .orElse("");
    }

    private void show(Visit visit) {
        leg.set(visit.scores().leg());
        back.set(visit.scores().back());
        note.set(visit.notes().text());
    }

    private void clear() {
        leg.set(Optional.empty());
        back.set(Optional.empty());
        note.set("");
    }

    /** Of a note that is written over midnight the new visit gets what is new. */
    private void enterNote(String text) {
        Optional<Visit> before = progress.today().get();
        Optional<Visit> visit = progress.entering();
        boolean turned = !before.map(Visit::id).equals(visit.map(Visit::id));
        String old = before.map(one -> one.notes().text()).orElse("");
        String typed = turned && text.startsWith(old) ? text.substring(old.length()) : text;
        enter(now -> now.notes().text().equals(typed), now -> VisitEdit.note(now, typed));
    }

    private void enter(Predicate<Visit> already, Function<Visit, VisitEdit> edit) {
        progress.entering().filter(visit -> !already.test(visit)).ifPresent(visit -> progress.make(edit.apply(visit)));
    }
}
