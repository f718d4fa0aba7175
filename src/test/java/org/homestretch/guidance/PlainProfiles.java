package org.homestretch.guidance;

import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.exam.Direction;
import org.homestretch.testing.PresentationBuilder;

/** The 2,592 plain profiles of the contract: every mix of condition, stage, pain, irritability, fitness, direction. */
public final class PlainProfiles {

    private static final int[] PAIN = {1, 4, 7, 9};
    private static final List<Irritability> IRRITABILITY = List.of(Irritability.LOW, Irritability.HIGH);
    private static final List<Direction> DIRECTIONS = List.of(Direction.NONE, Direction.FLEXION, Direction.EXTENSION);
    private static final Equipment[] HOME = {
        Equipment.MAT,
        Equipment.CHAIR,
        Equipment.WALL,
        Equipment.PILLOW,
        Equipment.TOWEL,
        Equipment.COUNTER,
        Equipment.TABLE,
        Equipment.STRAP,
        Equipment.BAND,
        Equipment.STEP,
        Equipment.RECUMBENT_BIKE
    };

    private PlainProfiles() {}

    public static List<Presentation> all() {
        return aged(50);
    }

    public static List<Presentation> aged(int age) {
        var profiles = new ArrayList<Presentation>();
        for (Condition condition : Condition.values()) {
            for (Stage stage : Stage.values()) {
                for (int pain : PAIN) {
                    profiles.addAll(ofPain(() -> plain(condition, stage).aged(age), pain));
                }
            }
        }
        return profiles;
    }

    private static List<Presentation> ofPain(Supplier<PresentationBuilder> plain, int pain) {
        var profiles = new ArrayList<Presentation>();
        for (Irritability irritability : IRRITABILITY) {
            for (Conditioning conditioning : Conditioning.values()) {
                for (Direction direction : DIRECTIONS) {
                    profiles.add(plain.get()
                            .pain(pain)
                            .irritable(irritability)
                            .fit(conditioning)
                            .easedBy(direction)
                            .build());
                }
            }
        }
        return profiles;
    }

    private static PresentationBuilder plain(Condition condition, Stage stage) {
        var plain = patient()
                .with(condition)
                .in(stage)
                .legRaise(60)
                .painBelowKnee()
                .firstProgram()
                .owning(HOME);
        return condition == Condition.PREGNANCY ? plain.alsoHaving(HealthProblem.PREGNANCY_T2PLUS) : plain;
    }
}
