package org.homestretch.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files we write, told by how a file begins. */
enum FileKind {
    PDF("%PDF-"),
    PNG("\u0089PNG\r\n"),
    SVG("<svg", "<?xml");

    private static final int LONGEST_HEAD = 8;

    private final List<String> heads;

    FileKind(String... heads) {
        this.heads = List.of(heads);
    }

    /** The kind of a content; none of those that begin in any way they like. */
    static Optional<FileKind> of(byte[] content) {
        String head =
                new String(Arrays.copyOf(content, Math.min(content.length, LONGEST_HEAD)), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.heads.stream().anyMatch(head::startsWith))
                .findFirst();
    }

    static Optional<FileKind> of(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return of(content.readNBytes(LONGEST_HEAD));
        }
    }
}
