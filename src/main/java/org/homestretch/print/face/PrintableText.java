package org.homestretch.print.face;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.print.page.PrintException;

/** Makes a text fit for print, and refuses a character that no face can draw instead of dropping it. */
public final class PrintableText {

    private static final RoomWords WORDS = RoomWords.of(PrintableText.class);

    /** Choices between two shapes of a letter, printed in its usual one, and commands that would turn a whole line round. */
    private static final String COMMANDS =
            "[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]";

    private final Faces faces;

    public PrintableText(Faces faces) {
        this.faces = faces;
    }

    /** The text with letters and their marks joined, and every blank a plain one; a refusal calls it by its name. */
    public String of(Object what, String text) {
        String joined = joined(text);
        joined.codePoints().filter(point -> !drawable(point)).findFirst().ifPresent(point -> {
            throw ScreenLanguage.onScreen(() -> new PrintException(refusal(what, point)));
        });
        return joined;
    }

    /** The letters of a text that it would refuse, where there are some. */
    public Optional<String> unprintable(String text) {
        String letters = joined(text)
                .codePoints()
                .filter(point -> !drawable(point))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Optional.of(letters).filter(found -> !found.isEmpty());
    }

    private static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u2028\\u2029]+", " ")
                .replaceAll(COMMANDS, "");
    }

    /** Marks that only steer joining and direction have no shape of their own. */
    private boolean drawable(int point) {
        boolean steers = Character.getType(point) == Character.FORMAT;
        return !Character.isISOControl(point) && (steers || faces.canDraw(point));
    }

    private static String refusal(Object what, int point) {
        String name = Character.getName(point);
        return WORDS.say(
                "unprintable",
                what,
                shown(point),
                "U+%04X".formatted(point),
                name == null ? WORDS.say("unprintable.unnamed") : name.toLowerCase(Locale.ROOT));
    }

    private static String shown(int point) {
        return Character.isISOControl(point) ? WORDS.say("unprintable.control") : Character.toString(point);
    }
}
