package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.PersonName;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.program.Program;
import org.homestretch.progress.Visit;
import org.homestretch.testing.Beside;
import org.homestretch.testing.MemoryPatients;
import org.homestretch.testing.MemoryVisits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any sequence of acts leaves in the clinic what the same work leaves in a simple model in memory. */
@Beside
class RandomActsTest {

    private static final int STEPS = 60;
    private static final List<String> EXERCISES = List.of("bridge", "clam", "cat-camel", "bird-dog", "knee-rolls");
    private static final List<RedFlag> FLAGS = List.of(RedFlag.DVT_SIGNS, RedFlag.CES_SEXUAL, RedFlag.CORD_SIGNS);

    @TempDir
    private Path folder;

    private final MemoryPatients patients = new MemoryPatients();
    private final MemoryVisits visits = new MemoryVisits();
    /** Of each number the programs: what they hold, newest last, with a mark where they were printed. */
    private final Map<Integer, List<String>> programs = new TreeMap<>();

    private final List<Integer> numbers = new ArrayList<>();
    private Random random;
    private ScriptedClinic clinic;

    @ParameterizedTest
    @ValueSource(longs = {20261201, 7})
    void anySequenceOfActsLeavesWhatTheSimpleModelHolds(long seed) {
        random = new Random(seed);
        clinic = new ScriptedClinic(folder);
        register();
        for (int step = 0; step < STEPS; step++) {
            work();
        }
        clinic.reopen();
        assertThat(numbers).isNotEmpty().allSatisfy(this::compare);
        clinic.close();
    }

    private void work() {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> register();
            case 3, 4 -> change();
            case 5, 6, 7 -> screen();
            case 8, 9, 10, 11 -> visit();
            case 12, 13, 14, 15, 16 -> program();
            case 17, 18 -> nonsense();
            default -> clinic.reopen();
        }
    }

    private void register() {
        String name = "Given" + random.nextInt(9);
        LocalDate born = LocalDate.of(1950 + random.nextInt(3), 1, 1 + random.nextInt(3));
        var patient = new Patient(
                UUID.randomUUID(), patients.nextNumber(), new PersonName(name, ""), born, Sex.X, Contact.NONE);
        boolean alike = !patients.alike(patient.name(), patient.born()).isEmpty();

        JsonNode answer = ask("{'register': {'given': '%s', 'born': '%s'}}", name, born);

        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isEqualTo(!alike);
        if (!alike) {
            assertThat(answer.path("number").asInt()).isEqualTo(patient.number());
            patients.save(patient);
            numbers.add(patient.number());
            done(ask(
                    "{'episode': {'number': %d, 'days_since_onset': 60, 'equipment': ['mat', 'wall', 'chair', 'band']}}",
                    patient.number()));
        }
    }

    private void change() {
        Patient patient = anyone();
        String family = "Family" + random.nextInt(50);
        done(ask("{'change': {'number': %d, 'family': '%s'}}", patient.number(), family));
        patients.save(patient.named(new PersonName(patient.name().given(), family)));
    }

    private void screen() {
        Patient patient = anyone();
        Set<RedFlag> found =
                FLAGS.stream().filter(flag -> random.nextInt(4) == 0).collect(Collectors.toSet());
        String codes = found.stream().map(flag -> "'" + flag.code() + "'").collect(Collectors.joining(", "));
        done(ask("{'screen': {'number': %d, 'red_flags': [%s]}}", patient.number(), codes));
        Episode known = patients.episodeOf(patient.id());
        var asked =
                RedFlagScreen.clear(ScriptedClinic.TODAY, ScriptedClinic.OWNER).answered(found);
        patients.save(known.lastScreen().isEmpty() ? known.screened(asked) : known.rescreened(asked));
    }

    private void visit() {
        Patient patient = anyone();
        LocalDate day = ScriptedClinic.TODAY.minusDays(random.nextInt(4));
        int leg = random.nextInt(11);
        done(ask("{'visit': {'number': %d, 'date': '%s', 'leg': %d}}", patient.number(), day, leg));
        Visit before = visits.on(day, patient.id()).orElseGet(() -> Visit.on(day, patient.id(), ""));
        visits.save(before.withLeg(Optional.of(PainScore.of(leg))));
    }

    /** Printed only where the screen of today is clear; a printed one is never changed. */
    private void program() {
        Patient patient = anyone();
        var items = new TreeSet<>(List.of(any(), any()));
        boolean print = random.nextInt(3) == 0;
        boolean clear = patients.episodeOf(patient.id())
                .lastScreen()
                .filter(RedFlagScreen::clear)
                .isPresent();
        String names =
                items.stream().map(id -> "{'ex': '" + id + "', 'side': 'both'}").collect(Collectors.joining(", "));
        JsonNode answer = ask(
                "{'program': {'number': %d, 'items': [%s]%s}}",
                patient.number(), names, print ? ", 'print': 'sheet.pdf'" : "");

        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isEqualTo(clear || !print);
        if (clear || !print) {
            remember(patient.number(), String.join(" ", items), print);
            assertThat(answer.path("program").asInt())
                    .isEqualTo(programs.get(patient.number()).size());
        }
    }

    private void remember(int number, String items, boolean print) {
        List<String> known = programs.computeIfAbsent(number, first -> new ArrayList<>());
        String last = known.isEmpty() ? "" : known.getLast();
        if (last.equals(items + " printed")) {
            return;
        }
        if (!last.isEmpty() && !last.endsWith(" printed")) {
            known.removeLast();
        }
        known.add(items + (print ? " printed" : ""));
    }

    private void nonsense() {
        List<String> lines = List.of(
                "{'visit': {'number': 1, 'leg': 12}}",
                "{'screen': {'number': 1}}",
                "{'program': {'number': 1, 'items': ['no such thing'], 'print': 'x.pdf'}}",
                "{'log': {'number': 1}}",
                "{broken");
        JsonNode answer = ask("%s", lines.get(random.nextInt(lines.size())));
        assertThat(answer.path("ok").asBoolean(true)).isFalse();
    }

    private void compare(int number) {
        var chart = clinic.chart(number);
        Patient known = patients.byNumber(number).orElseThrow();
        assertThat(chart.patient().name()).isEqualTo(known.name());
        assertThat(chart.patient().born()).isEqualTo(known.born());
        assertThat(chart.episode().lastScreen().map(RedFlagScreen::positive))
                .isEqualTo(patients.episodeOf(known.id()).lastScreen().map(RedFlagScreen::positive));
        assertThat(chart.visits().stream().map(RandomActsTest::said).toList())
                .isEqualTo(
                        visits.of(known.id()).stream().map(RandomActsTest::said).toList());
        assertThat(chart.programs().reversed().stream()
                        .map(RandomActsTest::said)
                        .toList())
                .isEqualTo(programs.getOrDefault(number, List.of()));
    }

    private static String said(Visit visit) {
        return visit.date() + " " + visit.scores().leg();
    }

    private static String said(Program program) {
        return program.prescriptions().stream().map(one -> one.exercise().id()).collect(Collectors.joining(" "))
                + (program.draft() ? "" : " printed");
    }

    private String any() {
        return EXERCISES.get(random.nextInt(EXERCISES.size()));
    }

    private Patient anyone() {
        return patients.byNumber(numbers.get(random.nextInt(numbers.size()))).orElseThrow();
    }

    private JsonNode ask(String act, Object... filled) {
        return clinic.ask("%s", act.formatted(filled).replace('\'', '"'));
    }

    private static void done(JsonNode answer) {
        assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    }
}
