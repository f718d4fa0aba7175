package org.homestretch.bench;

import java.util.List;
import java.util.stream.Stream;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Side;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.exam.Direction;
import org.homestretch.program.Prescription;
import org.homestretch.testing.PresentationBuilder;

/** Measures how long a check of a twelve-exercise program takes when warm; it is to stay under a millisecond. */
public final class CheckBench {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 5_000;

    private CheckBench() {}

    public static void main(String[] args) {
        Library library = Catalogue.everything();
        Guidance guidance = new Guidance(library, Thresholds.USUAL);
        Presentation patient = patient();
        List<Prescription> program = program(library);
        run(guidance, patient, program, WARM_UP);
        long before = System.nanoTime();
        long findings = run(guidance, patient, program, MEASURED);
        double microseconds = (System.nanoTime() - before) / 1000.0 / MEASURED;
        System.out.printf(
                "%d exercises, %d findings, %.0f microseconds a check%n",
                program.size(), findings / MEASURED, microseconds);
    }

    private static long run(Guidance guidance, Presentation patient, List<Prescription> program, int times) {
        long findings = 0;
        for (int time = 0; time < times; time++) {
            findings += guidance.check(patient, program).size();
        }
        return findings;
    }

    private static Presentation patient() {
        return PresentationBuilder.patient()
                .aged(70)
                .with(Condition.DISC_HERNIATION)
                .withSecondary(Condition.SPINAL_STENOSIS)
                .in(Stage.ACUTE)
                .legPain(7)
                .painBelowKnee()
                .legRaise(60)
                .easedBy(Direction.EXTENSION)
                .firstProgram()
                .build();
    }

    private static List<Prescription> program(Library library) {
        return Stream.of(
                        "prone-lying",
                        "prone-press-up",
                        "double-knee-to-chest",
                        "cat-camel",
                        "knee-rolls",
                        "supine-sciatic-tensioner",
                        "abdominal-brace",
                        "bridge",
                        "bird-dog",
                        "partial-curl-up",
                        "walk-continuous",
                        "recumbent-bike")
                .map(id -> Prescription.usual(library.get(id), Side.BOTH))
                .toList();
    }
}
