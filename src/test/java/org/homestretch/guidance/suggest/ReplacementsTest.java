package org.homestretch.guidance.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.guidance.Checked.EVERYTHING;
import static org.homestretch.guidance.Checked.GUIDANCE;
import static org.homestretch.guidance.Checked.usual;
import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PlainProfiles;
import org.homestretch.guidance.suggest.Replacement.Step;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Prescription;
import org.junit.jupiter.api.Test;

/** What may take the place of an exercise, its own ladder first. */
class ReplacementsTest {

    private final Suggestions suggestions = new Suggestions(GUIDANCE, EVERYTHING);
    private final Replacements replacements = new Replacements(GUIDANCE, suggestions, EVERYTHING);
    private final Presentation able = patient().pain(1).build();

    @Test
    void theLadderComesFirstThenUpToSixOthersEachWithWhy() {
        var bridge = usual("bridge");

        var offered = of(able, List.of(bridge, usual("clam")), bridge);

        assertThat(offered).extracting(Replacement::step).startsWith(Step.EASIER, Step.HARDER, Step.ALIKE);
        assertThat(offered).filteredOn(one -> one.step() == Step.ALIKE).hasSizeBetween(1, 6);
        assertThat(offered)
                .isNotEmpty()
                .allMatch(one -> one.why().endsWith(".") && one.why().length() > 15);
        assertThat(offered)
                .extracting(one -> one.prescription().exercise())
                .doesNotHaveDuplicates()
                .doesNotContain(bridge.exercise(), EVERYTHING.get("clam"));
    }

    @Test
    void theEasierAndTheHarderAreOneRungAway() {
        var bridge = usual("bridge");
        var offered = of(able, List.of(bridge), bridge);

        assertThat(bridge.exercise().ladder().easier())
                .contains(offered.get(0).prescription().exercise().id());
        assertThat(bridge.exercise().ladder().harder())
                .contains(offered.get(1).prescription().exercise().id());
    }

    @Test
    void noneOfThemBringsACautionInItsPlace() {
        List<Presentation> profiles = PlainProfiles.all();
        int tried = 0;
        for (int place = 0; place < profiles.size(); place += 41) {
            Presentation patient = profiles.get(place);
            List<Prescription> program =
                    suggestions.starting(patient, History.NONE, Side.LEFT).program();
            for (Prescription replaced : program) {
                for (Replacement other : of(patient, program, replaced)) {
                    tried++;
                    var swapped = new ArrayList<>(program);
                    swapped.set(swapped.indexOf(replaced), other.prescription());
                    assertThat(GUIDANCE.whileEditing(patient, History.NONE, swapped))
                            .as("%s for %s", other, replaced)
                            .filteredOn(Finding::objects)
                            .isEmpty();
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void theSideIsKeptOnTheLadder() {
        var clam = usual("clam").on(Side.LEFT);

        assertThat(of(able, List.of(clam), clam))
                .filteredOn(one -> one.step() != Step.ALIKE)
                .isNotEmpty()
                .allMatch(one -> one.prescription().side() == Side.LEFT
                        || !one.prescription().exercise().sided());
    }

    @Test
    void inSeverePainNothingAboveTheEasiestLevelIsOffered() {
        var brace = usual("abdominal-brace");

        assertThat(of(patient().pain(9).build(), List.of(brace), brace))
                .isNotEmpty()
                .allMatch(one -> one.prescription().exercise().level() == 1);
    }

    private List<Replacement> of(Presentation patient, List<Prescription> program, Prescription replaced) {
        return replacements.of(patient, History.NONE, program, replaced, Side.LEFT);
    }
}
