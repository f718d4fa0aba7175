package org.homestretch.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.figure.testing.Near.assertNear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.homestretch.figure.Figure;
import org.homestretch.figure.body.FootContact;
import org.homestretch.figure.body.Muscle;
import org.homestretch.figure.body.NerveCourse;
import org.homestretch.figure.body.Pose;
import org.homestretch.figure.body.Rest;
import org.homestretch.figure.body.Side;
import org.homestretch.figure.body.Skeleton;
import org.homestretch.figure.body.Stance;
import org.homestretch.figure.body.Target;
import org.homestretch.figure.body.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pose file says is what the sketch holds. */
class SketchTest {

    private static final String FULL = """
            sided: yes
            view: [-18, 20]
            panel: wide
            width: 2.2
            centre: [0.1, 0.4]
            shadow: no
            props: [floor, {chair: {seat: 0.45}}]
            target: [quadR, nerveL]
            base: {root: sitting, pelvis: [0, 0.5], hip: [90], knee: 90}
            phases:
              - label: Sit
              - label: Lift
                hold: yes
                ghost: 1
                target: [calf]
                props: [mat]
                pose: {kneeR: 10, footL: {to: [0.4, 0, -0.1], how: tiptoe, heel: 30}}
                arrows: [{from: [0, 0], to: [0, 1], bend: -0.2, both: yes}]
            """;

    private final Sketch sketch = PoseReader.read("leg-lift.yaml", FULL);
    private final Sketch.Phase sit = sketch.phases().getFirst();
    private final Sketch.Phase lift = sketch.phases().getLast();

    @Test
    void theFileNameIsTheExercise() {
        assertThat(sketch.id()).isEqualTo("leg-lift");
        assertThat(sketch.sidedness()).isEqualTo(Sketch.Sidedness.SIDED);
        assertThat(sketch.shade()).isEqualTo(Sketch.Shade.NONE);
    }

    @Test
    void theViewIsAsSaid() {
        assertThat(sketch.view().azimuth()).isEqualTo(-18);
        assertThat(sketch.view().elevation()).isEqualTo(20);
        assertThat(sketch.view().panel()).isEqualTo(View.Panel.WIDE);
        assertThat(sketch.view().metres()).hasValue(2.2);
        assertThat(sketch.view().centre().orElseThrow()).containsExactly(.1, .4);
    }

    @Test
    void whatIsNotSaidOfTheViewIsUsual() {
        View view = PoseReader.read("x.yaml", "phases: [{}]").view();

        assertThat(view.azimuth()).isZero();
        assertThat(view.elevation()).isEqualTo(10);
        assertThat(view.panel()).isEqualTo(View.Panel.STANDARD);
        assertThat(view.metres()).isEmpty();
        assertThat(view.centre()).isEmpty();
    }

    @Test
    void eachPhaseHasItsLabelHoldAndThings() {
        assertThat(sketch.figure())
                .isEqualTo(new Figure(
                        "leg-lift",
                        true,
                        List.of(new Figure.Phase("Sit", false), new Figure.Phase("Lift", true)),
                        Optional.empty()));
        assertThat(sit.props()).hasSize(2);
        assertThat(lift.props()).hasSize(3);
        assertThat(sit.overlay().ghost()).isEmpty();
        assertThat(lift.overlay().ghost()).hasValue(0);
    }

    @Test
    void aPhaseMarksItsOwnTargetsBeforeThoseOfAll() {
        assertThat(sit.marks().muscles()).containsExactly(new Target(Muscle.QUAD, List.of(Side.RIGHT)));
        assertThat(sit.marks().nerves()).containsExactly(new NerveCourse(NerveCourse.Nerve.SCIATIC, Side.LEFT));
        assertThat(lift.marks().muscles()).containsExactly(new Target(Muscle.CALF, List.of(Side.RIGHT, Side.LEFT)));
        assertThat(lift.marks().nerves()).isEmpty();
    }

    @Test
    void aPoseHasTheBaseAndItsOwnKeysOverIt() {
        Pose pose = lift.pose();

        assertThat(pose.stance()).isEqualTo(Stance.SITTING);
        assertThat(pose.rest().pelvis().orElseThrow()).containsExactly(0, .5);
        FootContact foot = pose.foot(Side.LEFT).orElseThrow();
        assertThat(foot.stand()).isEqualTo(FootContact.Stand.TIPTOE);
        assertThat(foot.heel()).isEqualTo(30);
        assertThat(pose.foot(Side.RIGHT)).isEmpty();
        assertThat(sit.pose().foot(Side.LEFT)).isEmpty();
    }

    @Test
    void anArrowHasItsEndsBendAndHeads() {
        Arrow arrow = lift.overlay().arrows().getFirst();

        assertThat(arrow.bend()).isEqualTo(-.2);
        assertThat(arrow.heads()).isEqualTo(Arrow.Heads.BOTH);
        assertNear(arrow.to().on(Skeleton.of(sit.pose())), Vec.of(0, 1, 0));
        assertThat(sit.overlay().arrows()).isEmpty();
    }

    @Test
    void aFileIsReadByItsPathAndAMissingOneIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("leg-lift.yaml"), FULL);

        assertThat(PoseReader.read(file).figure()).isEqualTo(sketch.figure());
        assertThatThrownBy(() -> PoseReader.read(folder.resolve("none.yaml")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.yaml");
    }

    private static Pose pose(String keys) {
        return PoseReader.read("x.yaml", "{phases: [{pose: {" + keys + "}}]}")
                .phases()
                .getFirst()
                .pose();
    }

    private static String knee(Rest rest, Side side) {
        Vec knee = rest.knees().get(side);
        return knee == null ? "none" : knee.x() + " " + knee.z();
    }
}
