package org.homestretch.figure.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figure wears, seen at points of its surface. */
class ClothesTest {

    private final Skeleton standing = Sketches.skeleton("root: standing");

    @ParameterizedTest(name = "{0} at {2} {3} {4} of {1} shows {5}")
    @CsvSource({
        "PELVIS, L1, 0.1, -0.1, 0, SHORTS",
        "PELVIS, L1, 0.1, 0.08, 0, SHIRT",
        "THORAX, T2, 0.1, 0, 0, SHIRT",
        "NECK, neck, 0.05, 0.08, 0, SKIN",
        "HEAD, head, 0.09, 0.02, 0.05, SKIN",
        "HEAD, head, 0.084, 0.046, 0.031, INK",
        "HEAD, head, 0.098, -0.013, 0, INK",
        "HAIR, head, 0, 0.18, 0, HAIR",
        "UPPER_ARM_R, shoulderR, 0.05, -0.05, 0, SHIRT",
        "UPPER_ARM_R, shoulderR, 0.05, -0.25, 0, SKIN",
        "THIGH_L, hipL, 0.08, -0.1, 0, SHORTS",
        "THIGH_L, hipL, 0.08, -0.3, 0, SKIN",
        "SHANK_L, kneeL, 0.05, -0.2, 0, SKIN",
        "FOOT_R, ankleR, 0.05, -0.06, 0, SKIN"
    })
    void clothesEndAtTheirHems(Part part, String joint, double x, double y, double z, Material material) {
        Vec point = standing.point(Joint.named(joint).orElseThrow(), x, y, z);

        assertThat(new Clothing(standing).at(part, point)).isEqualTo(material);
    }

    @Test
    void aShoeHasASole() {
        Skeleton shod = Sketches.skeleton("root: standing, shoe: shoe");
        Clothing clothing = new Clothing(shod);

        assertThat(clothing.at(Part.FOOT_L, shod.point(Joint.ANKLE_L, .05, -.06, 0)))
                .isEqualTo(Material.SOLE);
        assertThat(clothing.at(Part.FOOT_L, shod.point(Joint.ANKLE_L, .05, -.02, 0)))
                .isEqualTo(Material.SHOE);
        assertThat(clothing.at(Part.FOOT_L, shod.point(Joint.BALL_L, .03, .02, 0)))
                .isEqualTo(Material.SHOE);
    }
}
