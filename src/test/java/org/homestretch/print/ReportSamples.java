package org.homestretch.print;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.homestretch.guidance.Thresholds;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Paper;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.Visit;

/** Orders of progress reports for tests. */
public final class ReportSamples {

    private static final LocalDate START = LocalDate.of(2025, 10, 18);
    public static final Patient ELENA =
            Patient.register(20418, new PersonName("Elena", "Marsh"), LocalDate.of(1978, 3, 3), Sex.F);

    private ReportSamples() {}

    /** Falling scores week by week; a log from the second visit on. */
    public static List<Visit> visits(int count) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var done = new BitSet();
            done.set(0, Math.min(ExerciseDays.LOG_DAYS, 5 + i));
            Visit visit = Visit.on(START.plusDays(8L * i), ELENA.id(), "Dr Nadia Brandt, DC")
                    .withLeg(Optional.of(PainScore.of(Math.max(1, 8 - i))))
                    .withBack(Optional.of(PainScore.of(Math.max(2, 5 - i / 2))))
                    .withRolandMorris(OptionalInt.of(Math.max(3, 15 - 2 * i)))
                    .noted(i == 0 ? "Start. Pain to the calf, worse sitting" : "Press-ups ease the leg pain");
            visits.add(i == 0 ? visit : visit.withDays(Optional.of(ExerciseDays.of(done, ExerciseDays.LOG_DAYS))));
        }
        return visits;
    }

    public static ReportOrder order(List<Visit> visits, Paper paper) {
        var episode = Episode.begin(ELENA.id());
        var diagnosis = episode.diagnosis()
                .withMain(Condition.DISC_HERNIATION)
                .onLeg(Side.LEFT)
                .begunOn(Optional.of(START.minusDays(20)));
        episode = episode.with(diagnosis).screened(RedFlagScreen.clear(START, "Dr Nadia Brandt, DC"));
        return new ReportOrder(
                SheetSamples.CLINIC,
                new Chart(ELENA, episode, visits, programs()),
                Thresholds.USUAL.standards(),
                "Dr Nadia Brandt, DC",
                LocalDate.of(2025, 11, 18),
                paper);
    }

    /** Newest first: the second was printed seventeen days after the first. */
    private static List<Program> programs() {
        Program first = SheetSamples.program(8).printed(START.atStartOfDay().toInstant(ZoneOffset.UTC), "nb");
        Program second = new Program(
                        UUID.randomUUID(), first.patient(), 2, first.prescriptions(), first.review(), Optional.empty())
                .printed(START.plusDays(17).atStartOfDay().toInstant(ZoneOffset.UTC), "nb");
        return List.of(second, first);
    }
}
