package org.homestretch.guidance.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.rules.PainRules;
import org.homestretch.guidance.suggest.ProgramStep.Move;
import org.homestretch.guidance.visit.Response;
import org.homestretch.patient.episode.Stage;
import org.homestretch.program.Prescription;

/** Which of the exercises that went well step up now: one or two, those taken best; the others wait for their turn. */
final class StepsUp {

    private static final RoomWords WORDS = RoomWords.of(StepsUp.class);

    private static final int MOST = 2;

    private StepsUp() {}

    /** One step for each response, in the same order. */
    static List<ProgramStep> few(Situation on, List<Response> responses, List<ProgramStep> steps) {
        Set<Integer> chosen = IntStream.range(0, steps.size())
                .boxed()
                .filter(place -> steps.get(place).move() == Move.PROGRESS)
                .sorted(best(responses, steps))
                .limit(tender(on) ? 1 : MOST)
                .collect(Collectors.toSet());
        var all = new ArrayList<ProgramStep>();
        for (int place = 0; place < steps.size(); place++) {
            ProgramStep step = steps.get(place);
            boolean waits = step.move() == Move.PROGRESS && !chosen.contains(place);
            all.add(waits ? ProgramStep.hold(step.before(), WORDS.say("step.waits")) : step);
        }
        return List.copyOf(all);
    }

    /** Where little is borne, one change is enough. */
    private static boolean tender(Situation on) {
        return on.in(Stage.ACUTE) || PainRules.severe(on) || PainRules.high(on);
    }

    /** What hurt least comes first, then a larger dose before a harder exercise, then what grows least. */
    private static Comparator<Integer> best(List<Response> responses, List<ProgramStep> steps) {
        return Comparator.comparing(
                        (Integer place) -> responses.get(place).felt().during().points())
                .thenComparing(place -> harder(steps.get(place)))
                .thenComparing(place -> growth(steps.get(place)));
    }

    private static boolean harder(ProgramStep step) {
        return !step.after()
                .map(Prescription::exercise)
                .equals(Optional.of(step.before().exercise()));
    }

    private static double growth(ProgramStep step) {
        double before = Math.max(1, step.before().secondsADay());
        return step.after().map(Prescription::secondsADay).orElse(0) / before;
    }
}
