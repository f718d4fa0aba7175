package org.homestretch.ui.program;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.VisitReview;
import org.homestretch.program.Program;
import org.homestretch.progress.ReportOrder.Chart;
import org.homestretch.ui.kit.Desk;

/** All that the rules still have to say of a program, beside the one the patient has; the hardest first. */
final class Weighing {

    private static final int DAYS_A_WEEK = 7;

    private final Desk desk;
    private final ProgramFile file;
    private final Answers answers;

    Weighing(Desk desk, ProgramFile file, Answers answers) {
        this.desk = desk;
        this.file = file;
        this.answers = answers;
    }

    List<Finding> of(Program program, Facts facts) {
        var all = Stream.of(
                        answers.guidance().check(facts.patient(), facts.history(), program.prescriptions()),
                        sinceLast(program, facts),
                        stopped(program))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        var settled = new Settled(answers, facts, program, all);
        return all.stream().filter(finding -> !settled.test(finding)).toList();
    }

    /** What the doses say beside those of the program the patient has. */
    private List<Finding> sinceLast(Program program, Facts facts) {
        return file.earlier().get().stream()
                .filter(one -> one.number() <= program.number())
                .findFirst()
                .map(last -> answers.nextVersion()
                        .findings(facts.patient(), last.prescriptions(), program.prescriptions(), weeksSince(last)))
                .orElse(List.of());
    }

    /** What the newest visit stopped and the program still holds. */
    private List<Finding> stopped(Program program) {
        return chart()
                .flatMap(chart -> VisitReview.of(
                        chart, desk.clock().getZone(), answers.guidance().thresholds()))
                .map(visit -> answers.guidance().followUp(visit))
                .orElse(List.of())
                .stream()
                .filter(found ->
                        found.blocks() && found.exercise().filter(program::has).isPresent())
                .toList();
    }

    private Optional<Chart> chart() {
        return file.patient()
                .map(patient -> new Chart(
                        patient,
                        file.episode().get(),
                        file.visits().get(),
                        file.earlier().get()));
    }

    private int weeksSince(Program printed) {
        return printed.printing()
                .map(printing ->
                        ChronoUnit.DAYS.between(printing.at(), desk.clock().instant()))
                .map(days -> (int) (days / DAYS_A_WEEK))
                .orElse(0);
    }
}
