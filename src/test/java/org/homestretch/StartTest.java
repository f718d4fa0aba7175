package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homestretch.basics.Unable;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the window starts, in a process of its own. */
@Beside
class StartTest {

    @TempDir
    private Path folder;

    /** Java's faces and the toolkit's start the same library of the system: never side by side, see App.warmUp. A class named by ours does no harm. */
    @Test
    void noTypeFaceOfJavaIsTouchedBeforeTheFirstFrame() throws IOException, InterruptedException {
        List<String> loaded = start(List.of("-Xlog:class+load=info:stdout"));

        int firstFrame = place(loaded, "org.homestretch.FirstSight ");
        assertThat(firstFrame).isNotNegative();
        assertThat(place(loaded, "sun.font.SunFontManager ")).isGreaterThan(firstFrame);
        assertThat(loaded.subList(0, firstFrame)).isNotEmpty().noneMatch(line -> line.contains("sun.font."));
    }

    @Test
    void whatKeepsTheWindowAwayIsSaidInASentence() {
        assertThat(Starting.explained(new UnsupportedOperationException("Unable to open DISPLAY")))
                .isInstanceOf(Unable.class)
                .hasMessageContaining("display");
        assertThat(Starting.explained(new RuntimeException(new UnsatisfiedLinkError("libgtk-3.so.0: no such file"))))
                .isInstanceOf(Unable.class)
                .hasMessageContaining("GTK 3");
        assertThat(Starting.explained(new RuntimeException(new Unable("The keys are damaged."))))
                .hasMessage("The keys are damaged.");
        assertThat(Starting.explained(new RuntimeException(new IllegalStateException("ours"))))
                .isNotInstanceOf(Unable.class);
    }

    /** A display that is not there ends the start with a sentence on standard error, and no trace of the program. */
    @Test
    void aDisplayThatDoesNotAnswerEndsTheStartWithASentence() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        var started = window(said);
        started.environment().put("DISPLAY", ":973");
        started.environment().remove("WAYLAND_DISPLAY");

        int code = started.start().waitFor();

        assertThat(code).isEqualTo(1);
        assertThat(Files.readString(said)).contains("The window cannot open").doesNotContain("\tat ");
    }

    @Test
    void noDisplayAtAllNamesTheVerbsInstead() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        var started = window(said);
        started.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));

        int code = started.start().waitFor();

        assertThat(code).isEqualTo(1);
        assertThat(Files.readString(said)).contains("There is no display here").doesNotContain("\tat ");
    }

    private ProcessBuilder window(Path said) {
        var line = new ArrayList<>(ownLine(one -> !one.startsWith("-Dglass.platform")));
        line.addAll(List.of(
                Homestretch.class.getName(),
                "open",
                "--clinic",
                folder.resolve("none").toString()));
        return new ProcessBuilder(line).redirectError(said.toFile());
    }

    private static int place(List<String> lines, String part) {
        return lines.indexOf(
                lines.stream().filter(line -> line.contains(part)).findFirst().orElse("none"));
    }

    /** What this test runs with, without what its system watches it by. */
    private static List<String> ownLine(Predicate<String> wanted) {
        var own = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(one -> !one.startsWith("-javaagent"))
                .filter(wanted);
        return Stream.of(
                        Stream.of(ProcessHandle.current().info().command().orElseThrow()),
                        own,
                        Stream.of("-cp", System.getProperty("java.class.path")))
                .flatMap(part -> part)
                .toList();
    }

    private List<String> start(List<String> options) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(ownLine(one -> true));
        line.addAll(1, options);
        line.add(Rehearsal.class.getName());
        line.add(folder.resolve("clinic").toString());
        Path said = folder.resolve("said.txt");
        int code = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(code).as(() -> "see " + said).isZero();
        return Files.readAllLines(said);
    }
}
