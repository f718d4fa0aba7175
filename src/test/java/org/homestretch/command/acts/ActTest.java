package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A clinic to ask acts of, and what every test of an act says about an answer. */
abstract class ActTest {

    @TempDir
    static Path folder;

    static ScriptedClinic clinic;

    @BeforeAll
    static void open() {
        clinic = new ScriptedClinic(folder);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    /** With single quotes for double ones, to be read easily. */
    static JsonNode ask(String act, Object... filled) {
        String quoted = act.formatted(filled).replace('\'', '"').replace('\n', ' ');
        return clinic.ask("%s", quoted);
    }

    static JsonNode program(int number, String exercise, String more) {
        return ask("{'program': {'number': %d, 'items': ['%s'], %s}}", number, exercise, more);
    }

    static void assertDone(JsonNode answer) {
        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    }

    static void assertRefused(JsonNode answer, String why) {
        assertThat(answer.path("ok").asBoolean(true)).as("%s", answer).isFalse();
        assertThat(answer.path("why").asText()).contains(why).doesNotContain("Exception");
        assertThat(answer.path("line").asInt()).isPositive();
    }
}
