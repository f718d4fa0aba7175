package org.homestretch.ui.program;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.guidance.Finding;
import org.homestretch.program.Program;
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
        var all = Stream.concat(
                        answers.guidance().check(facts.patient(), facts.history(), program.prescriptions()).stream(),
                        sinceLast(program, facts).stream())
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

    private int weeksSince(Program printed) {
        return printed.printing()
                .map(printing ->
                        ChronoUnit.DAYS.between(printing.at(), desk.clock().instant()))
                .map(days -> (int) (days / DAYS_A_WEEK))
                .orElse(0);
    }
}
