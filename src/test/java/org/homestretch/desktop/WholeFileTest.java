package org.homestretch.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.homestretch.basics.Unable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A result is in its file whole or not at all, and takes the place of its own kind only. */
class WholeFileTest {

    private static final byte[] PDF = "%PDF-1.7 new".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;

    @Test
    void aResultIsInItsFileAndNothingIsLeftBeside() throws IOException {
        WholeFile.at(folder.resolve("a.pdf")).write(PDF);

        assertThat(folder.resolve("a.pdf")).hasBinaryContent(PDF);
        assertOnly("a.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.4 older", ""})
    void itTakesThePlaceOfItsOwnKindAndOfNothing(String there) throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), there);

        WholeFile.at(file).write(PDF);

        assertThat(file).hasBinaryContent(PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear Sir", "<svg/>", "%PD", "\u00ff\u00d8\u00ff"})
    void aFileOfAnotherKindStaysAsItIs(String there) throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), there);

        assertThatThrownBy(() -> WholeFile.at(file).write(PDF))
                .isInstanceOf(AnotherFile.class)
                .hasMessageContaining("stays as it is");

        assertThat(file).hasContent(there);
        assertOnly("a.pdf");
    }

    @ParameterizedTest
    @CsvSource({"<svg a='1'/>, <svg b='2'/>", "<?xml version='1.0'?><svg/>, <svg b='2'/>", "one note, another note"})
    void picturesAndTextsKnowTheirOwn(String there, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), there);

        WholeFile.at(file).write(text);

        assertThat(file).hasContent(text);
    }

    @Test
    void whoInsistsReplacesAnyFileButNoFolder() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "Dear Sir");
        Path inside = Files.createDirectory(folder.resolve("b"));

        WholeFile.replacing(letter).write(PDF);
        assertThat(letter).hasBinaryContent(PDF);
        assertThatThrownBy(() -> WholeFile.replacing(inside).write(PDF)).isInstanceOf(AnotherFile.class);
        assertThat(inside).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALinkAndADeviceADevice() throws IOException {
        Path kept = Files.write(folder.resolve("kept.pdf"), "%PDF-1.4 older".getBytes(StandardCharsets.ISO_8859_1));
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), kept);

        WholeFile.at(link).write(PDF);

        assertThat(link).isSymbolicLink();
        assertThat(kept).hasBinaryContent(PDF);
        assertThatThrownBy(() -> WholeFile.replacing(Path.of("/dev/null")).write(PDF))
                .isInstanceOf(AnotherFile.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatOnlyWeCouldReadStaysOurs() throws IOException {
        Path file = Files.createFile(
                folder.resolve("a.pdf"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        WholeFile.at(file).write(PDF);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whereNothingCanBeWrittenItSaysSo() {
        assertThatThrownBy(() -> WholeFile.at(folder.resolve("none/a.pdf")).write(PDF))
                .isInstanceOf(Unable.class)
                .hasMessageContaining("Check that the disk has room");
    }

    private void assertOnly(String name) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
        }
    }
}
