package org.homestretch.figure.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homestretch.figure.body.Body;
import org.homestretch.figure.body.Joint;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Stance;
import org.homestretch.figure.prop.Look;
import org.homestretch.figure.prop.Stage;
import org.homestretch.figure.scene.Sketch;

/** The automatic look at the poses of an exercise; a clean result is needed, not enough. */
public final class PoseCheck {

    private static final double DIFFERENT = .02;

    private final Sketch sketch;
    private final List<Skeleton> skeletons;
    private final List<String> findings = new ArrayList<>();

    private PoseCheck(Sketch sketch) {
        this.sketch = sketch;
        this.skeletons =
                sketch.phases().stream().map(phase -> Skeleton.of(phase.pose())).toList();
    }

    /** What is wrong with the poses, each with exercise and phase. */
    public static List<String> findings(Sketch sketch) {
        PoseCheck check = new PoseCheck(sketch);
        for (int i = 0; i < check.skeletons.size(); i++) {
            check.phase(i);
        }
        check.sameness();
        return check.findings;
    }

    private void phase(int i) {
        Skeleton skeleton = skeletons.get(i);
        Body body = Body.of(skeleton);
        Stage stage = Stage.of(skeleton, sketch.phases().get(i).props());
        report(i, skeleton.complaints());
        report(i, JointRanges.findings(skeleton));
        report(i, Collisions.findings(body));
        report(i, Support.findings(body, stage));
        if (isCarriedByFloor(skeleton, stage)) {
            report(i, Balance.finding(body).stream().toList());
        }
    }

    /** Walking is falling and catching; water, seats and walls carry too. */
    private boolean isCarriedByFloor(Skeleton skeleton, Stage stage) {
        boolean standsFreely = skeleton.pose().stance() != Stance.SITTING;
        return standsFreely
                && stage.water().isEmpty()
                && stage.things().stream()
                        .allMatch(thing -> thing.look().kind() == Look.Kind.MAT
                                || thing.look().kind() == Look.Kind.FLOOR);
    }

    private void sameness() {
        for (int i = 1; i < skeletons.size(); i++) {
            if (largestMove(skeletons.get(i - 1), skeletons.get(i)) < DIFFERENT) {
                findings.add(sketch.id() + " " + (i + 1) + ": looks like the phase before");
            }
        }
    }

    private static double largestMove(Skeleton one, Skeleton other) {
        return Arrays.stream(Joint.values())
                .mapToDouble(joint -> one.at(joint).distance(other.at(joint)))
                .max()
                .orElseThrow();
    }

    private void report(int phase, List<String> found) {
        found.forEach(what -> findings.add(sketch.id() + " " + (phase + 1) + ": " + what));
    }
}
