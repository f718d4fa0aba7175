package org.homestretch.exercise;

import java.util.Optional;

/** How a word that is looked for matches a word that is said, the best first. */
enum SearchMatch {
    WHOLE(0),
    BEGINNING(3),
    INSIDE(100),
    SLIP(10_000);

    /** Shorter words are inside too many others, or one letter from them. */
    private static final int SHORTEST_INSIDE = 3;

    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_BEGINNING_WITH_SLIP = 5;

    private final int distance;

    SearchMatch(int distance) {
        this.distance = distance;
    }

    int distance() {
        return distance;
    }

    static Optional<SearchMatch> of(String sought, String said) {
        if (said.startsWith(sought)) {
            return Optional.of(said.length() == sought.length() ? WHOLE : BEGINNING);
        }
        if (sought.length() >= SHORTEST_INSIDE && said.contains(sought)) {
            return Optional.of(INSIDE);
        }
        return slip(sought, said) ? Optional.of(SLIP) : Optional.empty();
    }

    /** A short word is near too many beginnings, so it must be near a whole word. */
    private static boolean slip(String sought, String said) {
        return Math.min(sought.length(), said.length()) >= SHORTEST_WITH_SLIP
                && beginsWithSlip(sought, said)
                && (sought.length() >= SHORTEST_BEGINNING_WITH_SLIP || beginsWithSlip(said, sought));
    }

    /** Whether one letter changed, left out, put in or swapped with the next makes the word begin the said one. */
    private static boolean beginsWithSlip(String sought, String said) {
        int same = alike(sought, 0, said, 0);
        return begins(sought, same + 1, said, same + 1)
                || begins(sought, same + 1, said, same)
                || begins(sought, same, said, same + 1)
                || swapped(sought, said, same) && begins(sought, same + 2, said, same + 2);
    }

    private static boolean swapped(String sought, String said, int at) {
        return at + 1 < Math.min(sought.length(), said.length())
                && sought.charAt(at) == said.charAt(at + 1)
                && sought.charAt(at + 1) == said.charAt(at);
    }

    private static boolean begins(String sought, int from, String said, int saidFrom) {
        return from <= sought.length()
                && saidFrom <= said.length()
                && from + alike(sought, from, said, saidFrom) == sought.length();
    }

    /** How many letters are the same from there on. */
    private static int alike(String sought, int from, String said, int saidFrom) {
        int most = Math.min(sought.length() - from, said.length() - saidFrom);
        int alike = 0;
        while (alike < most && sought.charAt(from + alike) == said.charAt(saidFrom + alike)) {
            alike++;
        }
        return alike;
    }
}
