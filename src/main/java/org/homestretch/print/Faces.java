package org.homestretch.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The type faces that come with the program, opened when first needed. */
final class Faces {

    static final String SEMI_BOLD = "Inter-SemiBold.otf";
    static final String REGULAR = "Inter-Regular.otf";

    /** In the order in which fonts.xml looks for a character. */
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

    private final Map<String, Font> opened = new ConcurrentHashMap<>();

    boolean canDraw(int codePoint) {
        return FILES.stream().anyMatch(file -> face(file).canDisplay(codePoint));
    }

    Font face(String file) {
        return opened.computeIfAbsent(file, Faces::open);
    }

    private static Font open(String file) {
        try (InputStream bytes = Faces.class.getResourceAsStream("/org/homestretch/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("The type face " + file + " is damaged", damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The type face " + file + " cannot be read", unreadable);
        }
    }
}
