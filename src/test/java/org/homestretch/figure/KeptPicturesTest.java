package org.homestretch.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.figure.check.PictureCheck;
import org.homestretch.figure.draw.Drawing;
import org.homestretch.figure.draw.Framing;
import org.homestretch.figure.studio.PoseMarks;
import org.homestretch.figure.testing.Pixels;
import org.homestretch.figure.testing.Sketches;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class KeptPicturesTest {

    private final Figures figures = new Figures();

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "clam", "sit-to-stand"})
    void drawingAgainGivesTheKeptPicture(String id) {
        Drawing drawing = Drawing.of(Sketches.kept(id));

        List<Picture> kept = figures.phases(id);
        assertThat(kept).hasSameSizeAs(drawing.pictures());
        for (int i = 0; i < kept.size(); i++) {
            assertThat(kept.get(i).title()).isEqualTo(drawing.pictures().get(i).title());
            assertThat(Pixels.difference(kept.get(i), drawing.pictures().get(i)))
                    .isLessThan(.002);
        }
        assertThat(PictureCheck.findings(drawing)).isEmpty();
    }

    @Test
    void theKeptFrameIsTheOneThePicturesAreDrawnIn() {
        Figure.Frame drawn = Framing.of(Sketches.kept("bridge"));

        Figure.Frame kept = figures.figure("bridge").orElseThrow().frame().orElseThrow();
        assertThat(kept.width()).isEqualTo(drawn.width());
        assertThat(kept.height()).isEqualTo(drawn.height());
        assertThat(kept.scale()).isCloseTo(drawn.scale(), within(1e-4));
        assertThat(kept.x()).isCloseTo(drawn.x(), within(1e-4));
        assertThat(kept.y()).isCloseTo(drawn.y(), within(1e-4));
    }

    @Test
    void everyFigureHasItsFrame() {
        assertThat(figures.ids())
                .isNotEmpty()
                .allSatisfy(id ->
                        assertThat(figures.figure(id).orElseThrow().frame()).isPresent());
    }

    @Test
    void theIndexNamesEveryFileAndNoOther() throws Exception {
        Set<String> named = new TreeSet<>();
        for (String id : figures.ids()) {
            int phases = figures.figure(id).orElseThrow().phases().size();
            for (int phase = 1; phase <= phases; phase++) {
                named.add(FigureIndex.fileOf(id, phase));
            }
        }

        assertThat(named).isEqualTo(filesIn("/icons/exercises/", ".svg"));
    }

    @Test
    void everyPoseFileHasItsPictures() throws Exception {
        Set<String> poses = filesIn("/org/homestretch/figure/poses/", ".yaml").stream()
                .map(name -> name.replace(".yaml", ""))
                .collect(Collectors.toSet());

        assertThat(figures.ids()).isEqualTo(poses);
    }

    /** A pose that was changed must be drawn again: {@code DrawFigures <id>}. */
    @Test
    void everyPictureWasDrawnFromItsPoseAsItIsNow() throws Exception {
        Map<String, String> marks = PoseMarks.read(folder("/icons/exercises/"));
        Path poses = folder("/org/homestretch/figure/poses/");

        assertThat(marks.keySet()).isEqualTo(filesIn("/org/homestretch/figure/poses/", ".yaml"));
        for (Map.Entry<String, String> mark : marks.entrySet()) {
            assertThat(mark.getValue())
                    .as(mark.getKey())
                    .isEqualTo(PoseMarks.of(Files.readString(poses.resolve(mark.getKey()))));
        }
    }

    @Test
    void titlesAndLabelsAgree() {
        for (String id : figures.ids()) {
            List<String> labels = figures.figure(id).orElseThrow().phases().stream()
                    .map(Figure.Phase::label)
                    .toList();
            assertThat(figures.phases(id)).extracting(Picture::title).isEqualTo(labels);
        }
    }

    @Test
    void theLongestSideIsSixtyMillimetresAndNothingLeavesThePaper() {
        for (String id : figures.ids()) {
            for (Picture picture : figures.phases(id)) {
                assertThat(Math.max(picture.width(), picture.height()) / Picture.UNITS_PER_MM)
                        .isEqualTo(60);
                assertThat(outlineLeaves(picture))
                        .as(id + " " + picture.title())
                        .isFalse();
            }
        }
    }

    private static boolean outlineLeaves(Picture picture) {
        boolean[] leaves = {false};
        for (Shape shape : picture.shapes()) {
            if (shape.hasStroke() && shape.width() > 4 && shape.width() < 5) {
                shape.curve().drawTo(new Watch(picture, leaves));
            }
        }
        return leaves[0];
    }

    private record Watch(Picture picture, boolean[] leaves) implements Pen {

        @Override
        public void moveTo(double x, double y) {
            leaves[0] |= x < 2 || y < 2 || x > picture.width() - 2 || y > picture.height() - 2;
        }

        @Override
        public void lineTo(double x, double y) {
            moveTo(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            moveTo(x, y);
        }

        @Override
        public void close() {
            // A closing line stays between points already seen.
        }
    }

    private static Set<String> filesIn(String folder, String ending) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Path folder(String name) throws URISyntaxException {
        return Path.of(KeptPicturesTest.class.getResource(name).toURI());
    }
}
