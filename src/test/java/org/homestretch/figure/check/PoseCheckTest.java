package org.homestretch.figure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.figure.Figures;
import org.homestretch.figure.draw.Drawing;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseCheckTest {

    @Test
    void noPoseOfTheLibraryHasAFinding() {
        List<String> findings = new Figures()
                .ids().parallelStream()
                        .flatMap(id -> PoseCheck.findings(Sketches.kept(id)).stream())
                        .toList();

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            root: standing, hip: [0, 50, -60]                                     | outward rotation
            root: standing, pelvis: [0, 0.70], hip: [0, 0, 0]                     | under the floor
            root: standing, ground: none, pelvis: [0, 1.2]                        | floats
            root: standing, pitch: 40, ground: foot                               | weight
            root: standing, hip: [0, -30, 0]                                      | runs
            root: standing, pelvis: [0, 0.9], footL: {to: [1, 0, -0.1]}           | short of its place
            """)
    void aPlantedFaultIsFound(String pose, String finding) {
        String text = "{props: [floor], phases: [{pose: {" + pose + "}}]}";

        assertThat(PoseCheck.findings(PoseReader.read("fault.yaml", text)))
                .anySatisfy(found -> assertThat(found).contains("fault 1").contains(finding));
    }

    @Test
    void aBodyInTheAirOverItsChairIsFound() {
        String text = "{props: [floor, {chair: {seat: 0.43}}], phases: [{pose: {root: sitting, pelvis: [0, 0.56]}}]}";

        assertThat(PoseCheck.findings(PoseReader.read("air.yaml", text)))
                .anySatisfy(found -> assertThat(found).contains("off the seat"));
    }

    @Test
    void twoLikePhasesAreFound() {
        String text = "phases: [{pose: {root: supine, hip: [20]}}, {pose: {root: supine, hip: [21]}}]";

        assertThat(PoseCheck.findings(PoseReader.read("like.yaml", text)))
                .contains("like 2: looks like the phase before");
    }

    @Test
    void anArrowOverTheFaceAndAHiddenTargetAreFound() {
        String text = "{props: [floor], panel: portrait, target: [chestL], phases: [{pose: {root: standing},"
                + " arrows: [{from: [-0.3, 1.6, 0.2], to: [0.4, 1.6, 0.2]}]}]}";

        List<String> findings = PictureCheck.findings(Drawing.of(PoseReader.read("bad.yaml", text)));

        assertThat(findings).hasSize(2);
        assertThat(findings.get(0)).contains("covers the face");
        assertThat(findings.get(1)).contains("target");
    }
}
