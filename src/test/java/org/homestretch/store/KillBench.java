package org.homestretch.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Kills the writer as often as asked (1,000 times) and prints what became of its saves. */
final class KillBench {

    private static final int EACH_CLINIC = 50;
    private static final int LATEST_KILL_MS = 1_500;

    private KillBench() {}

    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        Path folder = Files.createTempDirectory("homestretch-kills");
        var sum = new KillRun.Tally();
        for (int clinic = 0; sum.tried < kills; clinic++) {
            var run = new KillRun(folder.resolve("clinic-" + clinic), LATEST_KILL_MS, clinic);
            for (int kill = 0; kill < EACH_CLINIC && sum.tried + run.tally().tried < kills; kill++) {
                run.killOnce();
            }
            sum.add(run.tally());
            System.out.println(sum);
        }
    }
}
