package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMarkTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsASampleOnceItIsMarked() {
        assertThat(SampleMark.isIn(folder)).isFalse();

        SampleMark.in(folder);
        SampleMark.in(folder);

        assertThat(SampleMark.isIn(folder)).isTrue();
    }
}
