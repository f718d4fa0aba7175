package org.homestretch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homestretch.bench.CheckBench;
import org.homestretch.bench.FindBench;
import org.homestretch.bench.MovementBench;
import org.homestretch.bench.SearchBench;
import org.homestretch.bench.SheetBench;
import org.homestretch.figure.studio.DrawFigures;
import org.homestretch.store.StoreBench;

/** Prints every figure the product is held to; the figures of one run may be compared with each other. */
final class Benchmarks {

    private static final int STARTS = 5;
    private static final String PATIENTS = "20000";

    private Benchmarks() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        title("A check of a program");
        CheckBench.main(args);
        title("Search in the library");
        SearchBench.main(args);
        title("The patient filter");
        FindBench.main(args);
        title("Sheets");
        SheetBench.main(args);
        title("One exercise drawn, two pictures");
        figure();
        title("Movement, from play to the first moving frame, in a fresh process");
        child(MovementBench.class);
        title("The store with " + PATIENTS + " patients");
        StoreBench.main(new String[] {PATIENTS});
        title("Start to first frame, beside an empty window");
        starts();
        System.exit(0);
    }

    private static void figure() throws IOException {
        Path folder = Files.createTempDirectory("homestretch-figure");
        for (int run = 0; run < STARTS; run++) {
            long begun = System.nanoTime();
            DrawFigures.run("--out", folder.toString(), "bridge");
            System.out.printf("run %d: %d ms%n", run + 1, millis(begun));
        }
    }

    private static void starts() throws IOException, InterruptedException {
        Path nobody = Files.createTempDirectory("homestretch-start").resolve("none");
        List<Long> empty = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        for (int run = 0; run < STARTS; run++) {
            empty.add(start("empty"));
            ours.add(start("app", nobody.toString()));
        }
        System.out.printf(
                "empty window %d ms, Homestretch %d ms (medians of %d)%n", median(empty), median(ours), STARTS);
        System.out.printf("ratio %.2f%n", (double) median(ours) / median(empty));
    }

    /** A fresh process with the same options as this one, timed until it says that its first frame was drawn. */
    private static long start(String... what) throws IOException, InterruptedException {
        List<String> line = process(FirstFrame.class, what);
        long begun = System.nanoTime();
        Process child = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = child.inputReader()) {
            if (said.lines().noneMatch(FirstFrame.DRAWN::equals)) {
                throw new IllegalStateException("The window never came: " + String.join(" ", line));
            }
        }
        long took = millis(begun);
        child.waitFor();
        return took;
    }

    /** Prints what a main class prints in a process that has done nothing before. */
    private static void child(Class<?> main) throws IOException, InterruptedException {
        new ProcessBuilder(process(main)).inheritIO().start().waitFor();
    }

    /** The command of a process with the same options as this one. */
    private static List<String> process(Class<?> main, String... words) {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        line.addAll(Arrays.asList(words));
        return line;
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void title(String words) {
        System.out.println();
        System.out.println(words);
    }
}
