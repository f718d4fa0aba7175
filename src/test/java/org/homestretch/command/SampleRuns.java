package org.homestretch.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.homestretch.Office;
import org.homestretch.basics.Journal;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.junit.jupiter.api.BeforeAll;

/** Runs verbs on the fictional clinic, which is made once for a class of tests. */
abstract class SampleRuns extends VerbRuns {

    static Path demo;
    static Ran demoRun;

    @BeforeAll
    static void theSampleClinicIsMade() {
        demo = folder.resolve("demo");
        demoRun = run("demo", demo.toString(), "--password-file", passwordFile.toString());
    }

    static Ran card(String patient, Path out) {
        return run(
                "card",
                "--clinic",
                demo.toString(),
                "--patient",
                patient,
                "--card",
                "sciatica",
                "--password-file",
                file(),
                "--out",
                "" + out);
    }

    static Ran sheet(String patient, Path out, String... more) {
        var line = new ArrayList<>(List.of("sheet", "--clinic", demo.toString(), "--patient", patient));
        line.addAll(List.of("--password-file", file(), "--out", out.toString()));
        line.addAll(List.of(more));
        return run(line.toArray(String[]::new));
    }

    static List<Journal.Entry> acts(int number) {
        var acts = new ArrayList<Journal.Entry>();
        change(office -> acts.addAll(office.journal()
                .of(office.patients().byNumber(number).orElseThrow().id())));
        return acts;
    }

    static Episode screened(int number, UnaryOperator<RedFlagScreen> answer) {
        var before = new ArrayList<Episode>();
        change(office -> {
            var patient = office.patients().byNumber(number).orElseThrow();
            Episode episode = office.patients().episodeOf(patient.id());
            before.add(episode);
            office.patients()
                    .save(episode.rescreened(answer.apply(episode.lastScreen().orElseThrow())));
        });
        return before.getFirst();
    }

    static void change(Consumer<Office> work) {
        try (Office office = Office.open(WORKBENCH, demo, Office.people(demo).getFirst(), "four quiet garden chairs")) {
            work.accept(office);
        }
    }
}
