package org.homestretch.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureIndexTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadWithAndWithoutAFrame() throws IOException {
        Figure bare = new Figure("bare", false, List.of(new Figure.Phase("Start", false)), Optional.empty());
        Figure framed = new Figure("framed", true, List.of(new Figure.Phase("Hold", true)), Optional.empty())
                .in(new Figure.Frame(900, 560, 461.53846, -.12345, .5));

        Files.writeString(folder.resolve(FigureIndex.FILE), FigureIndex.text(List.of(bare, framed)));

        try (var json = Files.newInputStream(folder.resolve(FigureIndex.FILE))) {
            assertThat(FigureIndex.read(json).values()).containsExactly(bare, framed);
        }
    }
}
