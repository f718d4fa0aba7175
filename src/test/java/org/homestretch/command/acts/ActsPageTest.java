package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The session printed in the documentation happens as it is printed. */
class ActsPageTest {

    private static final Path PAGE = Path.of("docs", "acts.md");

    @TempDir
    private Path folder;

    @Test
    void theSessionOfThePageIsTrue() throws Exception {
        List<String> page = Files.readAllLines(PAGE);
        List<String> expected = marked(page, "< ");
        var answers = new ArrayList<String>();
        try (var clinic = new ScriptedClinic(folder)) {
            List<String> asked = marked(page, "> ");
            for (int line = 0; line < asked.size(); line++) {
                answers.add(clinic.acts().answer(line + 1L, asked.get(line)));
            }
        }
        assertThat(answers).isNotEmpty().isEqualTo(expected);
        assertThat(folder.resolve("elena.pdf")).exists();
    }

    @Test
    void everyActStandsOnThePage() throws Exception {
        String page = Files.readString(PAGE);
        try (var clinic = new ScriptedClinic(folder)) {
            assertThat(clinic.acts().names())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(page).contains("\n| `" + name + "` |"));
        }
    }

    private static List<String> marked(List<String> page, String mark) {
        return page.stream()
                .filter(line -> line.startsWith(mark + "{"))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
