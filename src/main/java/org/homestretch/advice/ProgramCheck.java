package org.homestretch.advice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.answer.DoseRemedy;
import org.homestretch.guidance.answer.NextVersion;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;

/** What the rules still ask of a program, looked at beside the one the patient has; the hardest first. */
public final class ProgramCheck {

    private static final int DAYS_A_WEEK = 7;

    private final Adviser adviser;
    private final Clock clock;

    public ProgramCheck(Adviser adviser, Clock clock) {
        this.adviser = adviser;
        this.clock = clock;
    }

    public List<Finding> of(Program program, Case patient) {
        var all = Stream.of(
                        adviser.check(patient, program.prescriptions()),
                        sinceLast(program, patient),
                        stopped(program, patient.chart()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        var followed = new Followed(adviser, patient, program, all);
        return all.stream().filter(finding -> !followed.test(finding)).toList();
    }

    Adviser adviser() {
        return adviser;
    }

    /** The doses that take back what a finding says was raised too far since the program the patient has. */
    Optional<DoseRemedy> stepBack(Program program, Case patient, Finding finding) {
        return versions(program, patient)
                .flatMap(versions -> adviser.nextVersion().answer(versions, finding));
    }

    /** What the doses say beside those of the program the patient has. */
    private List<Finding> sinceLast(Program program, Case patient) {
        return versions(program, patient)
                .map(versions -> adviser.nextVersion().findings(patient.patient(), versions))
                .orElse(List.of());
    }

    private Optional<NextVersion.Versions> versions(Program program, Case patient) {
        return patient.chart().printed().stream()
                .filter(one -> one.number() <= program.number())
                .findFirst()
                .map(last -> new NextVersion.Versions(last.prescriptions(), program.prescriptions(), weeksSince(last)));
    }

    /** What the newest visit stopped and the program still holds. */
    private List<Finding> stopped(Program program, Chart chart) {
        return adviser.newestVisit(chart.withPrograms(chart.printed()), clock.getZone()).map(adviser::at).stream()
                .flatMap(List::stream)
                .filter(found ->
                        found.blocks() && found.exercise().filter(program::has).isPresent())
                .toList();
    }

    private int weeksSince(Program printed) {
        return printed.printing()
                .map(printing -> ChronoUnit.DAYS.between(printing.at(), clock.instant()))
                .map(days -> (int) (days / DAYS_A_WEEK))
                .orElse(0);
    }
}
