package org.homestretch.print.sheet.text;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.print.page.Palette;
import org.homestretch.print.page.Styled;

/** A text broken into lines, and what it needs of a page. */
public record Text(List<List<Run>> lines, double width, double size) {

    private static final char NO_BREAK = '\u00a0';
    private static final double PITCH = 1.21;

    public static final Text NONE = new Text(List.of(), 0, 12);

    /** Both, one under the other. */
    public Text under(Text below) {
        if (empty() || below.empty()) {
            return empty() ? below : this;
        }
        List<List<Run>> all = new ArrayList<>(lines);
        all.addAll(below.lines);
        return new Text(all, Math.max(width, below.width), size);
    }

    public boolean empty() {
        return lines.isEmpty();
    }

    /** Whether a line after the first is one word. */
    public boolean lonely() {
        return words().stream().skip(1).anyMatch(line -> !line.contains(" "));
    }

    /** From line to line, as the styles of the templates have it: 5.1 mm at 12 points. */
    public static double pitch(double size) {
        return size * PITCH;
    }

    public double height() {
        return lines.size() * pitch(size);
    }

    /** For a field of styled text, with a line end where a line ends: a blank has nothing to hold together any more. */
    public String styled(Palette palette) {
        return lines.stream()
                .map(line -> line.stream().map(run -> styled(run, palette)).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String styled(Run run, Palette palette) {
        String face = run.look().heavy() ? "Semi\" isBold=\"true" : "Text";
        Color colour = run.look().colour(palette);
        return "<style fontName=\"%s\" forecolor=\"#%06X\">%s</style>"
                .formatted(
                        face,
                        colour.getRGB() & 0xFFFFFF,
                        Styled.plain(run.text().replace(NO_BREAK, ' ')));
    }

    /** The bare words of every line. */
    public List<String> words() {
        return lines.stream()
                .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
                .toList();
    }
}
