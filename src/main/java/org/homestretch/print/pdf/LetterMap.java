package org.homestretch.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which letters the shapes of a face stand for; shapes that are no single letter are said to be one that is unknown. */
final class LetterMap {

    private static final Pattern RUN = Pattern.compile("(\\d+)\\[([\\d ]+)]");
    private static final String END = "endcmap";
    /** So many lines may follow one heading. */
    private static final int BLOCK = 100;

    private LetterMap() {}

    /** What joins several letters, or is part of one, has its words beside it on the page. */
    static byte[] complete(byte[] map, String widths) {
        String known = new String(map, StandardCharsets.ISO_8859_1);
        List<String> missing = shapes(widths).stream()
                .map("<%04x>"::formatted)
                .filter(shape -> !known.contains("\n" + shape))
                .map(shape -> shape + "<fffd>\n")
                .toList();
        if (missing.isEmpty()) {
            return map;
        }
        var added = new StringBuilder();
        for (int from = 0; from < missing.size(); from += BLOCK) {
            List<String> block = missing.subList(from, Math.min(missing.size(), from + BLOCK));
            added.append(block.size()).append(" beginbfchar\n");
            block.forEach(added::append);
            added.append("endbfchar\n");
        }
        return known.replace(END, added + END).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Integer> shapes(String widths) {
        List<Integer> shapes = new ArrayList<>();
        Matcher run = RUN.matcher(widths);
        while (run.find()) {
            int first = Integer.parseInt(run.group(1));
            for (int i = 0; i < run.group(2).split(" ").length; i++) {
                shapes.add(first + i);
            }
        }
        return shapes;
    }
}
