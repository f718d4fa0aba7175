package org.homestretch.desktop;

import java.util.Optional;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** How a paper is printed: how many times, whether on both sides, and from which tray where one is named. */
public record Manner(int copies, boolean bothSides, Optional<String> tray) {

    public static final int MOST_COPIES = 20;

    public static final Manner USUAL = new Manner(1, false, Optional.empty());

    private static final RoomWords WORDS = RoomWords.of(Manner.class);

    public Manner {
        Require.inRange(() -> WORDS.say("copies"), copies, 1, MOST_COPIES);
    }

    public Manner times(int number) {
        return new Manner(number, bothSides, tray);
    }

    public Manner onBothSides(boolean wanted) {
        return new Manner(copies, wanted, tray);
    }

    public Manner from(Optional<String> named) {
        return new Manner(copies, bothSides, named);
    }

    /** As far as a printer can. */
    public Manner within(Offers offers) {
        return new Manner(copies, bothSides && offers.bothSides(), tray.filter(offers.trays()::contains));
    }
}
