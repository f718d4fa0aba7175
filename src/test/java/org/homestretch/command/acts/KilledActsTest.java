package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.Homestretch;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.patient.Patient;
import org.homestretch.testing.Beside;
import org.homestretch.testing.CheapClinic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb kept open by another program and killed after an answer: whatever was answered with ok is there. */
@Beside
class KilledActsTest {

    private static final List<Integer> KILLED_AFTER = List.of(3, 8);

    @TempDir
    private Path folder;

    @Test
    void whatWasAnsweredIsThereAfterAKill() throws Exception {
        Path clinic = folder.resolve("clinic");
        Path password = Files.writeString(folder.resolve("password"), ScriptedClinic.PASSWORD + "\n");
        var workbench = new Workbench(Clock.systemDefaultZone());
        CheapClinic.open(workbench, clinic, ScriptedClinic.OWNER, ScriptedClinic.PASSWORD)
                .close();

        int registered = 0;
        for (int answers : KILLED_AFTER) {
            List<JsonNode> told = killedAfter(answers, clinic, password);
            assertThat(told)
                    .hasSize(answers)
                    .allMatch(answer -> answer.path("ok").asBoolean());
            registered += (answers + 1) / 2;
            try (Office office = Office.open(workbench, clinic, ScriptedClinic.OWNER, ScriptedClinic.PASSWORD)) {
                told.forEach(answer -> assertKept(office, answer));
                assertThat(office.patients().find("")).hasSizeBetween(registered, registered + 1);
                registered = office.patients().find("").size();
            }
        }
    }

    /** A visit is answered with its day, a registration with the birth date. */
    private static void assertKept(Office office, JsonNode answer) {
        int number = answer.path("number").asInt();
        Patient patient = office.patients().byNumber(number).orElseThrow();
        if (answer.has("date")) {
            assertThat(office.visits().of(patient.id()))
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.notes().text()).isEqualTo("note " + number));
        }
    }

    /** One more line is sent than is waited for, so that the kill falls into work. */
    private static List<JsonNode> killedAfter(int answers, Path clinic, Path password) throws Exception {
        Process verb = start(clinic, password);
        var told = new ArrayList<JsonNode>();
        try (PrintWriter lines = new PrintWriter(verb.outputWriter(), true);
                BufferedReader out = verb.inputReader()) {
            lines.println(register());
            while (told.size() < answers) {
                told.add(ScriptedClinic.read(out.readLine()));
                JsonNode last = told.getLast();
                lines.println(last.has("born") ? visit(last.path("number").asInt()) : register());
            }
            verb.toHandle().destroyForcibly();
            verb.waitFor();
        }
        return told;
    }

    private static String register() {
        return "{\"register\": {\"given\": \"Ann\", \"born\": \"1970\", \"anyway\": true}}";
    }

    private static String visit(int number) {
        return "{\"visit\": {\"number\": %d, \"leg\": 4, \"note\": \"note %d\"}}".formatted(number, number);
    }

    private static Process start(Path clinic, Path password) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Homestretch.class.getName(),
                        "acts",
                        "--clinic",
                        clinic.toString(),
                        "--password-file",
                        password.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
