package org.homestretch.figure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.figure.Curve;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.figure.draw.Drawing;
import org.homestretch.figure.scene.PoseReader;
import org.homestretch.figure.testing.Sketches;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Beside
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
            root: standing, pelvis: [0, 0.88], footR: {to: [0.1, 0.06, 0.09]}     | footR floats
            root: prone, kneeR: 158, hip: [-40]                                   | hipR flexion
            root: standing, elbow: 155                                            | elbowR
            root: standing, ankle: 45                                             | ankleR
            root: standing, lumbar: [-60], thoracic: [-40]                        | trunk forward bend
            root: standing, lumbar: [0, 0, 40], thoracic: [0, 0, 50]              | trunk rotation
            root: standing, neck: [80], nod: 20                                   | neck forward bend
            root: standing, neck: [0, 60, 0]                                      | neck side bend
            root: standing, shoulderR: [-90, 10, 0]                               | shoulderR backward
            root: standing, shoulderR: [90, -70, 0]                               | shoulderR across
            root: standing, shoulderR: [0, -25, 0], elbowR: 20                    | inside
            """)
    void aPlantedFaultIsFound(String pose, String finding) {
        String text = "{props: [floor], phases: [{pose: {" + pose + "}}]}";

        assertThat(PoseCheck.findings(PoseReader.read("fault.yaml", text)))
                .anySatisfy(found -> assertThat(found).contains("fault 1").contains(finding));
    }

    @Test
    void aBodyInTheAirBesideAWallIsFound() {
        String text =
                "{props: [floor, {wall: {x: 0.4, side: 1}}], phases: [{pose: {root: standing, pelvis: [0, 0.92]}}]}";

        assertThat(PoseCheck.findings(PoseReader.read("air.yaml", text)))
                .anySatisfy(found -> assertThat(found).contains("air 1: the body floats"));
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

    @Test
    void aBentArrowOverTheFaceIsFound() {
        String text = "{props: [floor], panel: portrait, phases: [{pose: {root: standing},"
                + " arrows: [{from: [-0.3, 1.3, 0.2], to: [0.5, 1.3, 0.2], bend: %s}]}]}";

        assertThat(pictureFindings(String.format(text, "0.7")))
                .singleElement()
                .asString()
                .contains("covers the face");
        assertThat(pictureFindings(String.format(text, "0"))).isEmpty();
    }

    @Test
    void aFigureOutsideTheFrameIsFound() {
        String text = "{props: [floor], panel: portrait, width: 1.0, phases: [{pose: {root: standing}}]}";

        assertThat(pictureFindings(text)).singleElement().asString().contains("reaches out of the frame");
    }

    @Test
    void aLineOrATintOffTheStyleIsFound() {
        Curve.Recorder pen = new Curve.Recorder();
        pen.moveTo(10, 10);
        pen.lineTo(90, 90);
        Shape thick = Shape.stroked(pen.curve(), 0x000000, 5.3);
        Shape green = Shape.filled(pen.curve(), 0x00FF00);

        assertThat(PictureCheck.styleFindings(new Picture("Bad", 900, 560, List.of(thick, green))))
                .hasSize(2)
                .anySatisfy(found -> assertThat(found).contains("5.3 wide"))
                .anySatisfy(found -> assertThat(found).contains("#00ff00"));
    }

    private static List<String> pictureFindings(String text) {
        return PictureCheck.findings(Drawing.of(PoseReader.read("bad.yaml", text)));
    }
}
