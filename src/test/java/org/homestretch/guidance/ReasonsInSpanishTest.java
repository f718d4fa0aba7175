package org.homestretch.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.guidance.suggest.ProgramStep;
import org.homestretch.guidance.suggest.Steps;
import org.homestretch.program.Prescription;
import org.homestretch.testing.ChangesLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the rules find of cases drawn by lot can be said in Spanish, every rule in all its sentences. */
@ChangesLanguage
class ReasonsInSpanishTest {

    private static final int CASES = 300;

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        ScreenLanguage.use(before);
    }

    @Test
    void everyFindingIsSaidWholeInEitherLanguage() {
        Set<Finding> found = found();
        assertThat(found).hasSizeGreaterThan(300);

        for (Finding one : found) {
            ScreenLanguage.use(Locale.ENGLISH);
            String english = one.reason();
            ScreenLanguage.use(Locale.of("es"));

            assertThat(one.reason())
                    .as(english)
                    .isNotEqualTo(english)
                    .doesNotContain("{", "null")
                    .endsWith(".");
            assertThat(one.brief()).isNotBlank();
        }
    }

    @Test
    void everyStepSaysWhyInSpanish() {
        ScreenLanguage.use(Locale.of("es"));
        Set<String> spanish = whys();
        ScreenLanguage.use(Locale.ENGLISH);
        Set<String> english = whys();

        assertThat(spanish).hasSameSizeAs(english).hasSizeGreaterThan(8).doesNotContainAnyElementsOf(english);
    }

    private static Set<Finding> found() {
        var all = new HashSet<Finding>();
        for (int seed = 0; seed < CASES; seed++) {
            var any = new AnyCase(seed);
            var who = any.anyone();
            List<Prescription> program = any.program();
            all.addAll(Checked.GUIDANCE.check(who.build(), any.history(program), program));
            all.addAll(Checked.GUIDANCE.followUp(any.visitOf(who, program)));
        }
        return all;
    }

    private static Set<String> whys() {
        var steps = new Steps(Checked.GUIDANCE, Checked.EVERYTHING);
        var all = new ArrayList<ProgramStep>();
        for (int seed = 0; seed < CASES; seed++) {
            var any = new AnyCase(seed);
            var who = any.anyone();
            List<Prescription> program = any.program();
            all.addAll(steps.next(
                    who.build(), any.history(program), any.visitOf(who, program).responses()));
        }
        var whys = new HashSet<String>();
        all.forEach(step -> whys.add(step.why()));
        return whys;
    }
}
