package org.homestretch.print.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The colours of the papers, sRGB as IEC 61966-2-1 defines it, as a small ICC profile that is the same everywhere. */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int VERSION_4_2 = 0x04200000;
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    /** From the daylight of the screen to the light that profiles reckon with. */
    private static final double[] FROM_D65 = {
        1.04788, 0.02292, -0.05020, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168
    };
    /** Straight near black, a power of 2.4 above. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private record Part(String name, byte[] bytes) {}

    private SrgbProfile() {}

    static byte[] bytes() {
        List<Part> parts = parts();
        int start = HEADER + 4 + ENTRY * parts.size();
        int size = start + parts.stream().mapToInt(part -> part.bytes().length).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER).putInt(parts.size());
        int at = start;
        for (Part part : parts) {
            name(profile, part.name()).putInt(at).putInt(part.bytes().length);
            at += part.bytes().length;
        }
        parts.forEach(part -> profile.put(part.bytes()));
        return profile.array();
    }

    private static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("desc", text("sRGB")));
        parts.add(new Part("cprt", text("CC0")));
        parts.add(new Part("wtpt", numbers("XYZ ", D50)));
        parts.add(new Part("chad", numbers("sf32", FROM_D65)));
        parts.add(new Part("rXYZ", numbers("XYZ ", RED)));
        parts.add(new Part("gXYZ", numbers("XYZ ", GREEN)));
        parts.add(new Part("bXYZ", numbers("XYZ ", BLUE)));
        for (String channel : List.of("rTRC", "gTRC", "bTRC")) {
            parts.add(new Part(channel, curve()));
        }
        return parts;
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size).putInt(8, VERSION_4_2);
        name(profile.position(12), "mntr");
        name(profile, "RGB ");
        name(profile, "XYZ ");
        profile.putShort((short) 2026).putShort((short) 12).putShort((short) 1);
        name(profile.position(36), "acsp");
        fixed(profile.position(68), D50);
    }

    private static byte[] text(String words) {
        byte[] letters = words.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer text = ByteBuffer.allocate(padded(28 + letters.length));
        name(text, "mluc").putInt(0).putInt(1).putInt(ENTRY);
        name(text, "enUS").putInt(letters.length).putInt(28).put(letters);
        return text.array();
    }

    private static byte[] numbers(String kind, double[] values) {
        ByteBuffer numbers = ByteBuffer.allocate(8 + 4 * values.length);
        fixed(name(numbers, kind).putInt(0), values);
        return numbers.array();
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 4 * CURVE.length);
        fixed(name(curve, "para").putInt(0).putShort((short) 3).putShort((short) 0), CURVE);
        return curve.array();
    }

    private static ByteBuffer name(ByteBuffer into, String four) {
        return into.put(four.getBytes(StandardCharsets.US_ASCII));
    }

    private static void fixed(ByteBuffer into, double[] values) {
        for (double value : values) {
            into.putInt((int) Math.round(value * 65536));
        }
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
