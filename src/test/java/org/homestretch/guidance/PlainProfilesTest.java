package org.homestretch.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.answer.Guidance;
import org.homestretch.guidance.suggest.StartingDose;
import org.homestretch.guidance.suggest.Suggestions;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.homestretch.testing.Beside;
import org.junit.jupiter.api.Test;

@Beside
class PlainProfilesTest {

    private static final Library EVERYTHING = Catalogue.everything();

    private final Guidance guidance = new Guidance(EVERYTHING, Thresholds.USUAL);
    private final Suggestions suggestions = new Suggestions(guidance, EVERYTHING);

    @Test
    void everyPlainProfileGetsASoundStartingProgram() {
        List<Presentation> profiles = PlainProfiles.all();

        List<String> faults = new ArrayList<>();
        for (Presentation profile : profiles) {
            faults.addAll(faultsOf(profile));
        }

        assertThat(profiles).hasSize(2592);
        assertThat(faults).isEmpty();
    }

    private List<String> faultsOf(Presentation patient) {
        List<Prescription> program =
                suggestions.starting(patient, History.NONE, Side.BOTH).program();
        var faults = new ArrayList<String>();
        long counted = program.stream().filter(Prescription::counted).count();
        if (counted < 2 || counted > 5) {
            faults.add(counted + " counted");
        }
        if (!areas(program).equals(EnumSet.allOf(Area.class))) {
            faults.add("areas " + areas(program));
        }
        guidance.check(patient, program).stream()
                .filter(Finding::objects)
                .forEach(found -> faults.add(found.rule() + " " + found.exercise()));
        if (missesAHamstringStretchThatFits(patient, program)) {
            faults.add("hamstring stretch");
        }
        return faults.stream()
                .map(fault -> fault + ": "
                        + program.stream().map(one -> one.exercise().id()).toList() + " " + patient)
                .toList();
    }

    /** One fits when adding it at its starting dose brings no caution on. */
    private boolean missesAHamstringStretchThatFits(Presentation patient, List<Prescription> program) {
        if (program.stream().map(Prescription::exercise).anyMatch(Exercise::hamstringStretch)) {
            return false;
        }
        StartingDose dose = new StartingDose(guidance.situation(patient, History.NONE, program));
        return EVERYTHING.all().stream().filter(Exercise::hamstringStretch).anyMatch(stretch -> {
            var longer = new ArrayList<>(program);
            longer.add(new Prescription(stretch, stretch.sided() ? Side.BOTH : Side.NONE, dose.of(stretch), ""));
            return guidance.check(patient, longer).stream().noneMatch(Finding::objects);
        });
    }

    private static Set<Area> areas(List<Prescription> program) {
        return program.stream()
                .filter(Prescription::counted)
                .map(Prescription::area)
                .collect(Collectors.toSet());
    }
}
