package org.homestretch.print.face;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.AwtFontManager;

/** The type faces that come with the program, opened when first needed. */
public final class Faces {

    public static final String SEMI_BOLD = "Inter-SemiBold.otf";
    public static final String REGULAR = "Inter-Regular.otf";
    static final String BOLD = "Inter-Bold.otf";
    static final String BOLD_BESIDE_INTER = "DejaVuSans-Bold.ttf";

    /** In the order in which a character is looked for. */
    static final List<String> FILES = List.of(
            REGULAR,
            "DejaVuSans.ttf",
            "NanumSquareR.ttf",
            "DroidSansFallbackFull.ttf",
            "NotoSansDevanagari-Regular.ttf",
            "NotoSansBengali-Regular.ttf",
            "NotoSansGurmukhi-Regular.ttf",
            "NotoSansGujarati-Regular.ttf",
            "NotoSansTamil-Regular.ttf",
            "NotoSansTelugu-Regular.ttf",
            "NotoSansKannada-Regular.ttf",
            "NotoSansMalayalam-Regular.ttf",
            "NotoSansSinhala-Regular.ttf",
            "NotoSansThai-Regular.ttf",
            "NotoSansKhmer-Regular.ttf",
            "NotoSansMyanmar-Regular.ttf",
            "NotoSansEthiopic-Regular.ttf");

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final Map<String, Font> opened = new ConcurrentHashMap<>();
    private final List<String> files;
    private final Function<String, Font> opening;

    public Faces() {
        this(FILES, Faces::open);
    }

    public Faces(List<String> files, Function<String, Font> opening) {
        this.files = files;
        this.opening = opening;
    }

    public boolean canDraw(int codePoint) {
        return files.stream().anyMatch(file -> face(file).canDisplay(codePoint));
    }

    public Font face(String file) {
        return opened.computeIfAbsent(file, one -> new InkedFont(opening.apply(one)));
    }

    /** Whether a text of a size stands in one line of a box. */
    public boolean fits(String text, float size, double width, double height) {
        double high = text.codePoints()
                .mapToDouble(point -> drawing(point)
                        .deriveFont(size)
                        .getLineMetrics(Character.toString(point), PAPER)
                        .getHeight())
                .max()
                .orElse(0);
        return high <= height && width(text, size) <= width;
    }

    /** How long a text of a size is on one line. */
    public double width(String text, float size) {
        return text.codePoints()
                .mapToDouble(point -> drawing(point)
                        .deriveFont(size)
                        .getStringBounds(Character.toString(point), PAPER)
                        .getWidth())
                .sum();
    }

    /** How far a letter of a size moves the next one on, in a face or where that has it not in the first that does. */
    public double advance(int codePoint, String file, float size) {
        Font asked = face(file);
        Font drawn = asked.canDisplay(codePoint) ? asked : drawing(codePoint);
        return drawn.deriveFont(size)
                .getStringBounds(Character.toString(codePoint), PAPER)
                .getWidth();
    }

    private Font drawing(int codePoint) {
        return files.stream()
                .map(this::face)
                .filter(face -> face.canDisplay(codePoint))
                .findFirst()
                .orElseGet(() -> face(files.getFirst()));
    }

    /** Where a file of a face lies, as JasperReports names it; opened there once for both. */
    static String path(String file) {
        return "org/homestretch/fonts/" + file;
    }

    private static Font open(String file) {
        return AwtFontManager.instance().getAwtFont(DefaultJasperReportsContext.getInstance(), path(file));
    }
}
