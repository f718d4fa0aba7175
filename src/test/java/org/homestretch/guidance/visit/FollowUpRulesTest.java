package org.homestretch.guidance.visit;

import static org.homestretch.guidance.FollowUpBuilder.visit;
import static org.homestretch.guidance.ResponseBuilder.to;
import static org.homestretch.guidance.Severity.BLOCK;
import static org.homestretch.guidance.Severity.SUGGEST;
import static org.homestretch.guidance.Severity.WARN;

import java.util.List;
import java.util.OptionalInt;
import org.homestretch.guidance.Checked;
import org.homestretch.guidance.ResponseBuilder;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a follow-up says of each exercise, of how often it was done, and of worry. */
class FollowUpRulesTest {

    @Test
    void p09IsGreenUpToPainThreeThatSettles() {
        taken(to("bridge").pain(2, 3))
                .finds("P09", SUGGEST, "bridge")
                .isSilentOn("P10")
                .isSilentOn("P11");
        taken(to("bridge").pain(2, 4)).isSilentOn("P09");
    }

    @Test
    void p10IsAmberUpToPainFiveOrJustSettling() {
        taken(to("bridge").pain(3, 4)).finds("P10", SUGGEST, "bridge");
        taken(to("bridge").pain(3, 5)).finds("P10", SUGGEST, "bridge").isSilentOn("P11");
        taken(to("bridge").settling(Settled.ONLY_JUST_WITHIN_A_DAY)).finds("P10", SUGGEST, "bridge");
        taken(to("bridge").pain(5, 6)).isSilentOn("P10");
    }

    @Test
    void p11IsRedAboveThatOrWhenItRisesLastsOrSpoilsTheNight() {
        taken(to("bridge").pain(5, 6)).finds("P11", WARN, "bridge");
        taken(to("bridge").pain(0, 3)).finds("P11", WARN, "bridge");
        taken(to("bridge").pain(1, 3)).isSilentOn("P11");
        taken(to("bridge").settling(Settled.NOT_WITHIN_A_DAY)).finds("P11", WARN, "bridge");
        taken(to("bridge").with(Sign.WORSE_NIGHT)).finds("P11", WARN, "bridge");
        taken(to("bridge").with(Sign.LEG_PAIN_STAYED_UP)).finds("P11", WARN, "bridge");
    }

    /** Three above what is usual a patient eases off, five above it is too much: at the borders. */
    @ParameterizedTest
    @CsvSource({
        "1, 3, P09",
        "1, 4, P10",
        "1, 5, P10",
        "1, 6, P11",
        "4, 6, P09",
        "4, 7, P10",
        "4, 8, P10",
        "4, 9, P11",
        "7, 8, P09",
        "7, 9, P10",
        "7, 10, P11",
        "9, 8, P09",
        "9, 9, P10",
        "9, 10, P11",
        "10, 9, P10",
        "10, 10, P11"
    })
    void easingOffFollowsTheUsualPain(int usual, int now, String speaks) {
        Checked checked = taken(to("bridge").usually(usual).pain(0, now));

        for (String rule : List.of("P09", "P10", "P11")) {
            if (rule.equals(speaks)) {
                checked.finds(rule, rule.equals("P11") ? WARN : SUGGEST, "bridge");
            } else {
                checked.isSilentOn(rule);
            }
        }
    }

    @Test
    void p12AndP14StopWhatSpreadsOrNumbs() {
        taken(to("bridge").with(Sign.SPREAD_DOWN_THE_LEG))
                .finds("P12", BLOCK, "bridge")
                .isSilentOn("P14");
        taken(to("bridge").with(Sign.NEW_NUMBNESS_OR_WEAKNESS))
                .finds("P14", BLOCK, "bridge")
                .isSilentOn("P12");
        taken(to("bridge")).isSilentOn("P12").isSilentOn("P14");
    }

    @Test
    void whatMustStopIsNeitherGreenNorOnlyCutDownUnlessItHurtTooMuchBesides() {
        taken(to("bridge").with(Sign.SPREAD_DOWN_THE_LEG))
                .isSilentOn("P09")
                .isSilentOn("P10")
                .isSilentOn("P11");
        taken(to("bridge").pain(5, 7).with(Sign.SPREAD_DOWN_THE_LEG)).finds("P11", WARN, "bridge");
    }

    @Test
    void aSharpRiseIsRedAtAnyNumber() {
        taken(to("bridge").pain(2, 2).with(Sign.ROSE_SHARPLY)).finds("P11", WARN, "bridge");
    }

    @Test
    void p13WelcomesSymptomsThatDrawBack() {
        taken(to("prone-lying").with(Sign.DREW_BACK_TO_THE_SPINE)).finds("P13", SUGGEST, "prone-lying");
        taken(to("prone-lying")).isSilentOn("P13");
    }

    @Test
    void g01StepsUpAfterTwoGoodReviewsOrAGoodWeek() {
        taken(to("bridge")).finds("G01", SUGGEST, "bridge");
        taken(to("bridge").good(0, 7)).finds("G01", SUGGEST, "bridge");
        taken(to("bridge").good(1, 6)).isSilentOn("G01");
        taken(to("bridge").done(80)).finds("G01", SUGGEST, "bridge");
        taken(to("bridge").done(79)).isSilentOn("G01");
        taken(to("bridge").with()).isSilentOn("G01");
        taken(to("bridge").pain(2, 4)).isSilentOn("G01");
    }

    @Test
    void g06LetsADirectionGoOnceLegPainHasStayedAway() {
        taken(to("prone-lying").withoutLegPain(3)).finds("G06", SUGGEST, "prone-lying");
        taken(to("prone-lying").withoutLegPain(2)).isSilentOn("G06");
        taken(to("bridge").withoutLegPain(3)).isSilentOn("G06");
    }

    private static Checked taken(ResponseBuilder how) {
        return visit().taken(how.build()).check();
    }

    @Test
    void g09ShortensWhatIsSeldomDone() {
        visit().done(49, 2).check().finds("G09", SUGGEST);
        visit().done(50, 2).check().isSilentOn("G09");
        visit().done(49, 1).check().isSilentOn("G09");
    }

    @Test
    void c01AndC02NoticeWorryAndFear() {
        answered(4, 0, 0).finds("C01", SUGGEST).isSilentOn("C02");
        answered(3, 29, 14).isSilentOn("C01").isSilentOn("C02");
        answered(0, 30, 0).finds("C02", SUGGEST);
        answered(0, 0, 15).finds("C02", SUGGEST);
        visit().check().isSilentOn("C01").isSilentOn("C02");
    }

    private static Checked answered(int startBack, int work, int activity) {
        return visit().answering(
                        new Screeners(OptionalInt.of(startBack), OptionalInt.of(work), OptionalInt.of(activity)))
                .check();
    }
}
