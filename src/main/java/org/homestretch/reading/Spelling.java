package org.homestretch.reading;

/** One spelling for the ways a name is written without its own letters: Müller, Mueller and Muller are the same. */
public final class Spelling {

    private Spelling() {}

    /** The folded text with ae, oe, ue and aa as the plain vowel and dj as d, the way accents are left out too. */
    public static String of(String written) {
        String folded = Folding.text(written);
        var spelled = new StringBuilder(folded.length());
        for (int place = 0; place < folded.length(); place++) {
            spelled.append(folded.charAt(place));
            if (place + 1 < folded.length() && standsForOne(folded.charAt(place), folded.charAt(place + 1))) {
                place++;
            }
        }
        return spelled.toString();
    }

    private static boolean standsForOne(char first, char second) {
        return switch (first) {
            case 'a' -> second == 'e' || second == 'a';
            case 'o', 'u' -> second == 'e';
            case 'd' -> second == 'j';
            default -> false;
        };
    }
}
