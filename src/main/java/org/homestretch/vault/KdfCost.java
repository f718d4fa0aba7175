package org.homestretch.vault;

import org.homestretch.basics.Require;

/** How much work one try at a password costs: memory in KiB, passes over it, lanes. */
public record KdfCost(int memoryKib, int passes, int lanes) {

    /** 64 MiB and three passes: about half a second on a small office machine. */
    public static final KdfCost USUAL = new KdfCost(64 * 1024, 3, 1);

    /** Next to nothing, for tests that open many clinics. */
    public static final KdfCost TEST = new KdfCost(64, 1, 1);

    public KdfCost {
        Require.inRange("Memory in KiB", memoryKib, 8, 4 * 1024 * 1024);
        Require.inRange("Passes", passes, 1, 1000);
        Require.inRange("Lanes", lanes, 1, 64);
    }
}
