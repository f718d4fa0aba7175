package org.homestretch.figure.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homestretch.desktop.WholeFile;

/** Which state of its pose file each kept picture was drawn from: a list of SHA-256 marks beside the pictures. */
public final class PoseMarks {

    private static final String FILE = "poses.sha256";

    private PoseMarks() {}

    /** Writes the marks of pose files just drawn; the marks of others stay where some were left as they are. */
    static void write(Path folder, Collection<Path> drawn, boolean keepOthers) throws IOException {
        Map<String, String> marks = keepOthers ? read(folder) : new TreeMap<>();
        for (Path pose : drawn) {
            marks.put(pose.getFileName().toString(), of(Files.readString(pose)));
        }
        String text = marks.entrySet().stream()
                .map(mark -> mark.getValue() + "  " + mark.getKey() + "\n")
                .collect(Collectors.joining());
        WholeFile.at(folder.resolve(FILE)).write(text);
    }

    /** The kept marks by the names of the pose files; none where nothing was drawn yet. */
    public static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> marks = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("  ", 2);
                marks.put(parts[1], parts[0]);
            }
        }
        return marks;
    }

    /** The mark of a pose, the same whichever line ends a checkout has. */
    public static String of(String pose) {
        try {
            byte[] bytes = pose.replace("\r", "").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
