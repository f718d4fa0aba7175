package org.homestretch.command.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.patient.Patient;
import org.homestretch.progress.Chart;
import org.homestretch.testing.CheapClinic;

/** A real clinic in a folder of a test, worked by acts on a day that stays. */
public final class ScriptedClinic implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneId.of("UTC"));
    public static final String OWNER = "Nadia Brandt";
    public static final String PASSWORD = "three random words";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Workbench WORKBENCH = new Workbench(CLOCK);

    private final Path folder;
    private Office office;
    private Acts acts;
    private long line;

    public ScriptedClinic(Path folder) {
        this.folder = folder;
        begin(CheapClinic.open(WORKBENCH, folder.resolve("clinic"), OWNER, PASSWORD));
    }

    public Office office() {
        return office;
    }

    public static Workbench workbench() {
        return WORKBENCH;
    }

    Acts acts() {
        return acts;
    }

    /** The answer to a line, and a failing test where the answer is not one line of JSON. */
    public JsonNode ask(String act, Object... filled) {
        String answer = acts.answer(++line, act.formatted(filled));
        if (answer.contains("\n")) {
            throw new AssertionError("An answer takes one line: " + answer);
        }
        return read(answer);
    }

    /** The number of somebody new. */
    public int register(String given, String born) {
        return ask("{'register': {'given': '%s', 'born': '%s', 'anyway': true}}".replace('\'', '"'), given, born)
                .path("number")
                .asInt();
    }

    /** With every question of the screen answered No today. */
    public int screened(String given, String born) {
        int number = register(given, born);
        ask("{\"screen\": {\"number\": %d, \"red_flags\": []}}", number);
        return number;
    }

    public Chart chart(int number) {
        Patient patient = office.patients().byNumber(number).orElseThrow();
        return office.chart(patient);
    }

    /** Closes the clinic and opens it again: what is read then was on disk. */
    public void reopen() {
        office.close();
        begin(Office.open(WORKBENCH, folder.resolve("clinic"), OWNER, PASSWORD));
    }

    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("No JSON: " + json, broken);
        }
    }

    @Override
    public void close() {
        office.close();
    }

    private void begin(Office opened) {
        office = opened;
        acts = new Acts(opened, folder);
    }
}
