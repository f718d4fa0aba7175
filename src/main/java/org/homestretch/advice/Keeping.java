package org.homestretch.advice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Finding;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Program;

/** The decision of somebody, at a moment, to leave what the guidance objects to as it is. */
public record Keeping(String by, Instant at) {

    private static final RoomWords WORDS = RoomWords.of(Keeping.class);

    /** Whether keeping them with this reason would do. */
    public static boolean acceptable(List<Caution> cautions, String reason) {
        return cautions.stream().allMatch(Caution::keepable)
                && !(reason.isBlank() && cautions.stream().anyMatch(Caution::needsReason));
    }

    public List<KeptCaution> kept(List<Caution> cautions, String reason) {
        return cautions.stream()
                .map(Caution::finding)
                .map(finding -> kept(finding, reason))
                .toList();
    }

    /** A program with a reason for all that a rule objects to in it, rule by rule; one that answers nothing is refused. */
    public Program answer(Program program, Findings found, Map<String, String> reasons) {
        Program answered = program;
        for (var reason : reasons.entrySet()) {
            answered = answered.keeping(kept(of(reason.getKey(), reason.getValue(), found), reason.getValue()));
        }
        return answered;
    }

    private static List<Caution> of(String rule, String reason, Findings found) {
        List<Caution> cautions = found.cautions().stream()
                .filter(one -> one.finding().rule().equals(rule))
                .toList();
        if (cautions.isEmpty()) {
            throw new Refusal(WORDS.say("reason.idle", rule));
        }
        if (!acceptable(cautions, reason)) {
            boolean empty = cautions.stream().allMatch(Caution::keepable);
            throw new Refusal(
                    empty
                            ? WORDS.say("reason.empty", rule)
                            : WORDS.say(
                                    "reason.hard",
                                    rule,
                                    cautions.getFirst().finding().reason()));
        }
        return cautions;
    }

    private KeptCaution kept(Finding finding, String reason) {
        return new KeptCaution(finding.rule(), finding.exercise(), reason, by, at);
    }
}
