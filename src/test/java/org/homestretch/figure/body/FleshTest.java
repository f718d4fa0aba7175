package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;

class FleshTest {

    private final Body body = Body.of(Sketches.skeleton("root: standing"));

    @Test
    void theShinHasTheRadiusOfItsProfile() {
        Vec middle = body.skeleton().point(Joint.KNEE_R, 0, -.28 * .415, 0);
        Flesh flesh = new Flesh(body).lookAt(middle.x(), middle.y(), middle.z(), .2);

        double outside = flesh.distance(middle.x(), middle.y(), middle.z() + .10);

        assertThat(outside).isCloseTo(.10 - .056, within(.002));
        assertThat(flesh.partAt(middle.x(), middle.y(), middle.z())).isEqualTo(Part.SHANK_R);
    }

    @Test
    void farFromTheBodyThereIsNothing() {
        assertThat(new Flesh(body).lookAt(3, 1, 0, .1).isEmpty()).isTrue();
    }

    @Test
    void targetsAreFoundByNameAndSide() {
        assertThat(Target.named("quad").orElseThrow().sides()).hasSize(2);
        assertThat(Target.named("quadL").orElseThrow().sides()).containsExactly(Side.LEFT);
        assertThat(Target.named("biceps")).isEmpty();
    }

    @Test
    void theHamstringIsBehindTheThighAndTheQuadInFront() {
        Skeleton skeleton = body.skeleton();
        Vec behind = skeleton.point(Joint.HIP_R, -.08, -.2, 0);
        Vec front = skeleton.point(Joint.HIP_R, .08, -.2, 0);

        assertThat(marks("hamstring", behind)).isTrue();
        assertThat(marks("hamstring", front)).isFalse();
        assertThat(marks("quad", front)).isTrue();
        assertThat(marks("quadL", front)).isFalse();
    }

    private boolean marks(String target, Vec point) {
        return new Target.Painter(List.of(Target.named(target).orElseThrow()), body.skeleton(), Vec.UP)
                .marks(Part.THIGH_R, point);
    }
}
