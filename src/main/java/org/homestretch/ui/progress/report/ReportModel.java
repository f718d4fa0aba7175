package org.homestretch.ui.progress.report;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.homestretch.basics.RoomWords;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.progress.visits.ProgressModel;

/** Makes the progress report of the record on the screen and saves it where the user says. */
public final class ReportModel {

    private static final RoomWords WORDS = RoomWords.of(ReportModel.class);

    private final ProgressModel progress;
    private final Tasks tasks;
    private final Notices notices;
    private final ReportFiles files;
    private final BooleanProperty making = new SimpleBooleanProperty();
    private final BooleanBinding possible;

    public ReportModel(ProgressModel progress, Tasks tasks, Notices notices, ReportFiles files) {
        this.progress = progress;
        this.tasks = tasks;
        this.notices = notices;
        this.files = files;
        this.possible = Bindings.createBooleanBinding(this::hasVisits, progress.chart());
    }

    /** A report needs a visit to speak of. */
    public BooleanBinding possible() {
        return possible;
    }

    /** Whether one is being made; a second one waits for the first. */
    public ReadOnlyBooleanProperty making() {
        return BooleanProperty.readOnlyBooleanProperty(making);
    }

    public void report() {
        if (possible.get() && !making.get()) {
            progress.record().flush();
            progress.chart().get().ifPresent(this::make);
        }
    }

    private boolean hasVisits() {
        return progress.chart().get().filter(chart -> !chart.visits().isEmpty()).isPresent();
    }

    /** Whoever turns away from the file wants no report. */
    private void make(Chart chart) {
        String name = chart.patient()
                .name()
                .full()
                .replaceAll("[^\\p{L}\\p{M}\\p{N} '-]", " ")
                .strip();
        files.chooseFile(WORDS.say("report.file", name)).ifPresent(file -> make(chart, file));
    }

    private void make(Chart chart, Path file) {
        making.set(true);
        tasks.aside(
                WORDS.say("doing.report", chart.patient().name().full()),
                () -> {
                    files.save(chart, file);
                    return file;
                },
                this::made,
                failure -> making.set(false));
    }

    private void made(Path report) {
        making.set(false);
        notices.tell(
                WORDS.say("report.saved", report.getFileName()),
                new Notices.Act(WORDS.say("report.open"), () -> open(report)));
    }

    private void open(Path report) {
        tasks.aside(WORDS.say("doing.open"), () -> files.open(report), shown -> {
            if (!shown) {
                notices.problem(WORDS.say("report.notOpened", report));
            }
        });
    }
}
