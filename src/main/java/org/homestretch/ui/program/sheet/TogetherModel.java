package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.homestretch.advice.Landing;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.Patient;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.sheet.TodaysSheets.Waiting;

/** The sheets of the day's other patients, printed one after the other until all are done, one fails, or somebody stops. */
public final class TogetherModel {

    private static final RoomWords WORDS = RoomWords.of(TogetherModel.class);

    /** How far a sheet is. */
    enum Step {
        WAITING,
        PRINTED,
        FAILED
    }

    /** A sheet in the list: whether it is to be printed, and how far it is. */
    record Row(Waiting sheet, boolean chosen, Step step) {

        static Row of(Waiting sheet) {
            return new Row(sheet, sheet.verdict().passes(), Step.WAITING);
        }

        boolean choosable() {
            return sheet.verdict().passes() && step != Step.PRINTED;
        }

        boolean due() {
            return chosen && choosable();
        }

        String words() {
            return switch (step) {
                case PRINTED -> WORDS.say("together.printed");
                case FAILED -> WORDS.say("together.failed");
                case WAITING ->
                    sheet.verdict().passes()
                            ? WORDS.count("extent.pages", sheet.pages())
                            : sheet.verdict().sentence();
            };
        }
    }

    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper();
    private final Workplace window;
    private final TodaysSheets sheets;
    private boolean stopped;

    TogetherModel(Workplace window, TodaysSheets sheets) {
        this.window = window;
        this.sheets = sheets;
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty printing() {
        return printing.getReadOnlyProperty();
    }

    /** Looks who waits; while sheets are printed the list stays as it is. */
    void look() {
        Optional<UUID> here = window.desk().chosen().get().map(Patient::id);
        if (!printing.get() && here.isPresent()) {
            window.tasks()
                    .aside(
                            WORDS.say("doing.together"),
                            () -> sheets.waiting(here.get()),
                            found -> rows.set(found.stream().map(Row::of).toList()));
        }
    }

    /** "2 of 4, 7 pages". */
    String chosenWords() {
        int pages = rows.get().stream()
                .filter(Row::due)
                .mapToInt(row -> row.sheet().pages())
                .sum();
        return WORDS.count("together.chosen", pages, due(), rows.get().size());
    }

    long due() {
        return rows.get().stream().filter(Row::due).count();
    }

    void choose(Row row, boolean wanted) {
        if (row.choosable()) {
            change(row, had -> new Row(had.sheet(), wanted, had.step()));
        }
    }

    void print() {
        if (due() > 0 && !printing.get()) {
            stopped = false;
            printing.set(true);
            next(0);
        }
    }

    /** What is at the printer comes out; nothing more is sent. */
    void stop() {
        stopped = true;
    }

    private void next(int done) {
        Optional<Row> row = rows.get().stream().filter(Row::due).findFirst();
        if (stopped || row.isEmpty()) {
            ended(WORDS.count("together.done", done));
            return;
        }
        Waiting sheet = row.get().sheet();
        window.tasks()
                .aside(
                        WORDS.say("doing.print.sheet", sheet.name()),
                        () -> sheets.print(sheet),
                        landing -> landed(row.get(), landing, done),
                        failure -> failed(row.get(), done, WORDS.say("together.why")));
    }

    private void landed(Row row, Landing landing, int done) {
        if (landing.ending() == Landing.Ending.PRINTED) {
            change(row, had -> new Row(had.sheet(), false, Step.PRINTED));
            next(done + 1);
        } else {
            failed(row, done, landing.words());
        }
    }

    private void failed(Row row, int done, String why) {
        change(row, had -> new Row(had.sheet(), false, Step.FAILED));
        printing.set(false);
        window.notices()
                .problem(WORDS.say(
                        "together.stopped",
                        WORDS.count("together.done", done),
                        row.sheet().name(),
                        why));
    }

    private void ended(String words) {
        printing.set(false);
        window.notices().tell(words);
    }

    private void change(Row row, UnaryOperator<Row> to) {
        rows.set(rows.get().stream()
                .map(had -> had.sheet().equals(row.sheet()) ? to.apply(had) : had)
                .toList());
    }
}
