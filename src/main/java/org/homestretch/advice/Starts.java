package org.homestretch.advice;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.guidance.visit.HandedOut;
import org.homestretch.guidance.visit.Review;
import org.homestretch.program.Program;

/** What a program may start from: steps from the last one, printed ones, what the guidance chooses, nothing. */
public final class Starts {

    private final Adviser adviser;
    private final ZoneId zone;

    public Starts(Adviser adviser, ZoneId zone) {
        this.adviser = adviser;
        this.zone = zone;
    }

    /** The likeliest first: the last program, a step on or as it was, then what keeps fit, then what is new. */
    public List<StartChoice> choices(Case patient) {
        List<Program> printed = patient.chart().printed();
        var all = new ArrayList<StartChoice>();
        printed.stream().limit(1).flatMap(last -> fromLast(last, patient)).forEach(all::add);
        suggested(patient).ifPresent(all::add);
        printed.stream()
                .skip(1)
                .map(old -> StartChoice.copyOf(old, Optional.empty()))
                .forEach(all::add);
        all.add(StartChoice.blank());
        return List.copyOf(all);
    }

    private Stream<StartChoice> fromLast(Program last, Case patient) {
        return Stream.concat(
                next(last, patient).orElseGet(() -> List.of(StartChoice.copyOf(last, Optional.empty()))).stream(),
                maintenance(last, patient).stream());
    }

    private Optional<List<StartChoice>> next(Program last, Case patient) {
        return HandedOut.of(last, zone)
                .map(given -> new Review(
                        given,
                        patient.chart().visits(),
                        patient.patient().symptoms().usual(),
                        adviser.thresholds()))
                .flatMap(HowItWent::of)
                .map(went -> went.choices(adviser.steps(), patient));
    }

    /** A program to begin with, as the guidance would choose it today. */
    private Optional<StartChoice> suggested(Case patient) {
        return Optional.of(adviser.suggestions().starting(patient.patient(), patient.history(), patient.painful()))
                .filter(one -> !one.items().isEmpty())
                .map(one -> StartChoice.suggested(one, patient.unasked()));
    }

    private Optional<StartChoice> maintenance(Program last, Case patient) {
        return Optional.of(adviser.maintenance().program(patient.patient(), patient.history(), last.inOrder()))
                .filter(kept -> !kept.isEmpty())
                .map(StartChoice::maintenance);
    }
}
