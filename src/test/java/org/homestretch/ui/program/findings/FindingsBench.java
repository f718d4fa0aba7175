package org.homestretch.ui.program.findings;

import java.util.List;
import java.util.Optional;
import org.homestretch.advice.Caution;
import org.homestretch.advice.Hint;
import org.homestretch.exercise.Exercise;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.ui.program.Bench;
import org.homestretch.ui.program.sheet.PrintModel;

/** A builder with what is found in its program, and a patient who may not go into water. */
abstract class FindingsBench {

    static final Exercise WATER = Bench.exercise("water-walking");
    final Bench bench = new Bench();
    final FindingsModel findings = bench.builder.findings();
    final PrintModel print = bench.builder.print();

    void irritable() {
        bench.patients.save(bench.episode()
                .with(Symptoms.UNKNOWN.irritable(Irritability.HIGH))
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
    }

    Optional<Hint> hint(String rule) {
        return findings.found().get().hints().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst();
    }

    List<String> rules() {
        return findings.found().get().cautions().stream()
                .map(one -> one.finding().rule())
                .toList();
    }

    Caution water() {
        return findings.found().get().on(WATER).orElseThrow();
    }

    List<Caution> blocks() {
        return findings.found().get().cautions().stream()
                .filter(Caution::needsReason)
                .toList();
    }

    int minutes(Exercise exercise) {
        return bench.now().prescriptions().stream()
                .filter(one -> one.exercise().equals(exercise))
                .mapToInt(one -> one.dose().minutes())
                .findFirst()
                .orElseThrow();
    }
}
