package org.homestretch.print.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.export.AccessibilityUtil;

/** What a template says an element is to somebody who hears the page. */
record Tag(boolean newTable, boolean newRow, Kind kind, Size size, boolean blank, boolean joined) {

    /** What an element can be; each is the mark of that name in the file, but for the two that stand for a heading cell. */
    enum Kind {
        ARTIFACT,
        P,
        H1,
        H2,
        H3,
        LI,
        TH,
        ROW,
        TD;

        boolean cell() {
            return this == TH || this == ROW || this == TD;
        }
    }

    /** Over how many columns and rows a cell goes. */
    record Size(int columns, int rows) {}

    static final Tag PLAIN = new Tag(false, false, Kind.P, new Size(1, 1), false, false);

    /** "table tr th/2", "th:7", "td*14", "td+", "h1". */
    private static final Pattern WORDS =
            Pattern.compile("(table )?(tr )?([a-z]+\\d?)(?:([:*])(\\d+))?(?:/(\\d+))?(\\+)?");

    static Tag of(JRPrintElement element) {
        return Optional.ofNullable(element.hasProperties() ? element.getPropertiesMap() : null)
                .map(properties -> properties.getProperty(AccessibilityUtil.PROPERTY_ACCESSIBILITY_TAG))
                .map(Tag::of)
                .orElse(PLAIN);
    }

    static Tag of(String words) {
        Matcher read = WORDS.matcher(words);
        if (!read.matches()) {
            throw new IllegalStateException("A template tags an element with " + words);
        }
        return new Tag(
                read.group(1) != null,
                read.group(2) != null,
                Kind.valueOf(read.group(3).toUpperCase(Locale.ROOT)),
                new Size(number(read.group(5)), number(read.group(6))),
                "*".equals(read.group(4)),
                read.group(7) != null);
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    boolean silent() {
        return kind == Kind.ARTIFACT;
    }

    /** Whether the parts of one text are one paragraph: where nothing is said each is one of its own. */
    boolean onePart() {
        return this != PLAIN;
    }
}
