package org.homestretch.ui.progress.report;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.progress.visits.ProgressModel;

/** Makes the progress report of the record on the screen and saves it where the user says. */
public final class ReportModel {

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
        this.possible =
                Bindings.createBooleanBinding(this::hasVisits, progress.chart()).and(making.not());
    }

    /** A report needs a visit to speak of; a second one waits for the first. */
    public BooleanBinding possible() {
        return possible;
    }

    public void report() {
        if (possible.get()) {
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
        files.chooseFile(name + ", progress report.pdf").ifPresent(file -> make(chart, file));
    }

    private void make(Chart chart, Path file) {
        making.set(true);
        tasks.aside(
                "make the progress report of " + chart.patient().name().full(),
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
                "Progress report saved as " + report.getFileName() + ".", new Notices.Act("Open", () -> open(report)));
    }

    private void open(Path report) {
        tasks.aside("open the progress report", () -> files.open(report), shown -> {
            if (!shown) {
                notices.problem("Not opened: no program on this computer opens PDF files. The report is in " + report);
            }
        });
    }
}
