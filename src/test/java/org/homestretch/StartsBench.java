package org.homestretch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens the window many times, each in a fresh process and a fresh home, and counts how the starts ended. */
public final class StartsBench {

    private static final int LONGEST_MINUTES = 3;
    private static final String GOOD = "0";

    private final Path folder;
    private final Map<String, Integer> ends = new TreeMap<>();
    private final List<Long> times = new ArrayList<>();

    private StartsBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int wanted = args.length == 0 ? 200 : Integer.parseInt(args[0]);
        var bench = new StartsBench(Files.createTempDirectory("starts-of-homestretch"));
        for (int start = 1; start <= wanted; start++) {
            bench.start(start);
        }
        bench.tell(wanted);
        System.exit(bench.ends.keySet().equals(Set.of(GOOD)) ? 0 : 1);
    }

    private void start(int number) throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home" + number));
        long begun = System.nanoTime();
        var start = new ProcessBuilder(line(home))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile());
        start.environment().put("HOME", home.toString());
        Process child = start.start();
        String end = child.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) ? "" + child.exitValue() : "hangs";
        times.add((System.nanoTime() - begun) / 1_000_000);
        child.destroyForcibly();
        ends.merge(end, 1, Integer::sum);
        if (end.equals(GOOD)) {
            remove(home);
        } else {
            System.out.println("Start " + number + " ended with " + end + ", see " + home);
        }
    }

    /** The same options as this process has; a fresh home has no caches of fonts, as a new computer. */
    private static List<String> line(Path home) {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.add("-Duser.home=" + home);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Rehearsal.class.getName()));
        line.add(home.resolve("clinic").toString());
        return line;
    }

    private void tell(int wanted) {
        times.sort(Comparator.naturalOrder());
        System.out.printf("%d starts; ended with: %s%n", wanted, ends);
        System.out.printf(
                "opened, warmed and closed in %d ms (median), %d ms (longest)%n",
                times.get(times.size() / 2), times.getLast());
    }

    private static void remove(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
