package org.homestretch.figure.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.figure.Figure;
import org.homestretch.figure.FigureIndex;
import org.homestretch.figure.SvgPicture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pose files become picture files, a list of them, and findings. */
class StudioTest {

    private static final String GOOD =
            "{props: [floor], panel: portrait, phases: [{label: Stand, pose: {root: standing}}]}";
    private static final String BAD = "{props: [floor], phases: [{pose: {root: standing, hip: [0, -30]}}]}";
    private static final String WRONG = "{phases: [{pose: {hipp: [20]}}]}";

    @TempDir
    private Path folder;

    private Path poses;
    private Path out;

    @BeforeEach
    void folders() throws IOException {
        poses = Files.createDirectories(folder.resolve("poses"));
        out = folder.resolve("out");
    }

    @Test
    void aPoseFileIsDrawnListedAndMarkedBesideTheOthers() throws IOException {
        Figure other = new Figure("other", true, List.of(new Figure.Phase("Go", true)), Optional.empty());
        Files.createDirectories(out);
        Files.writeString(out.resolve(FigureIndex.FILE), FigureIndex.text(List.of(other)));
        Files.writeString(out.resolve("poses.sha256"), PoseMarks.of("x") + "  other.yaml\n");
        pose("stand", GOOD);

        assertThat(run("stand")).isZero();

        assertThat(SvgPicture.read(Files.readString(out.resolve("stand-1.svg"))).title())
                .isEqualTo("Stand");
        Figure figure = index().get("stand");
        assertThat(figure.phases()).containsExactly(new Figure.Phase("Stand", false));
        assertThat(figure.frame().orElseThrow().width()).isEqualTo(675);
        assertThat(index().get("other")).isEqualTo(other);
        assertThat(PoseMarks.read(out))
                .containsExactly(
                        Map.entry("other.yaml", PoseMarks.of("x")), Map.entry("stand.yaml", PoseMarks.of(GOOD)));
    }

    @Test
    void aCheckFindsPlantedFaultsAndDrawsNothing() throws IOException {
        pose("stand", GOOD);
        assertThat(run("--check")).isZero();

        pose("bad", BAD);
        pose("wrong", WRONG);

        assertThat(run("--check")).isGreaterThanOrEqualTo(3);
        assertThat(run("--check", "wrong")).isEqualTo(1);
        assertThat(run("--check", "stand")).isZero();
        assertThat(out).doesNotExist();
    }

    @Test
    void framesAreWrittenAnewWithoutAPicture() throws IOException {
        pose("stand", GOOD);
        Files.createDirectories(out);

        assertThat(run("--frames")).isZero();

        assertThat(index().get("stand").frame()).isPresent();
        assertThat(out.resolve("stand-1.svg")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\r\nb: 2\r\n", "a: 1\nb: 2\r\n"})
    void theMarkOfAPoseIsTheSameWhateverEndsItsLines(String text) {
        assertThat(PoseMarks.of(text)).isEqualTo(PoseMarks.of("a: 1\nb: 2\n"));
        assertThat(PoseMarks.of(text)).isNotEqualTo(PoseMarks.of("a: 1\nb: 3\n"));
    }

    /** The mark of the three letters abc is the first example of the standard. */
    @Test
    void theMarkIsTheDigestOfTheStandard() {
        assertThat(PoseMarks.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void marksOfFilesThatAreGoneGoWhenAllAreDrawn() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("poses.sha256"), PoseMarks.of("x") + "  gone.yaml\n");

        PoseMarks.write(out, List.of(pose("stand", GOOD)), false);

        assertThat(PoseMarks.read(out)).containsOnlyKeys("stand.yaml");
        assertThat(PoseMarks.read(poses)).isEmpty();
    }

    private Path pose(String id, String text) throws IOException {
        return Files.writeString(poses.resolve(id + ".yaml"), text);
    }

    private int run(String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("--poses", poses.toString(), "--out", out.toString()));
        all.addAll(List.of(words));
        return DrawFigures.run(all.toArray(String[]::new));
    }

    private Map<String, Figure> index() throws IOException {
        try (var json = Files.newInputStream(out.resolve(FigureIndex.FILE))) {
            return FigureIndex.read(json);
        }
    }
}
