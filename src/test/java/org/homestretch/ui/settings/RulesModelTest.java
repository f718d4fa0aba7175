package org.homestretch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.homestretch.guidance.Threshold;
import org.homestretch.guidance.Thresholds;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemoryRulebook;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.UndoStack;
import org.junit.jupiter.api.Test;

class RulesModelTest {

    private final MemoryRulebook rulebook = new MemoryRulebook();
    private final UndoStack changes = new UndoStack();

    private RulesModel model() {
        var desk = new Desk("NB", Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
        var window = new RulesModel.Window(desk, new InlineTasks(new Notices()), changes);
        return new RulesModel(rulebook, key -> "Source " + key, window);
    }

    @Test
    void aTypedNumberIsSavedAndCountsAtOnce() {
        RulesModel model = model();

        model.entry(Threshold.SCREEN_VALID).text().set("14");

        assertThat(rulebook.thresholds().of(Threshold.SCREEN_VALID)).isEqualTo(14);
        assertThat(model.current().of(Threshold.SCREEN_VALID)).isEqualTo(14);
        assertThat(model.thresholds().get()).isEqualTo(model.current());
    }

    @Test
    void whatTheClinicChoseIsShownWhenThePageIsMadeAnew() {
        rulebook.save(Thresholds.USUAL.with(Threshold.REST, 1));

        RulesModel model = model();

        assertThat(model.entry(Threshold.REST).text().get()).isEqualTo("1");
        assertThat(model.line(model.history().getFirst()))
                .isEqualTo("22 Nov, NB. Rule numbers: Longest rest: 2 to 1 days");
        assertThat(changes.canUndo().get()).isFalse();
    }

    @Test
    void whatIsNoNumberIsSaidAndKeptInTheFieldAndNothingIsSaved() {
        RulesModel model = model();
        var entry = model.entry(Threshold.PAIN_SEVERE);

        entry.text().set("eight");

        assertThat(entry.wrong().get()).isEqualTo("Type a whole number from 0 to 10.");
        assertThat(entry.text().get()).isEqualTo("eight");
        assertThat(rulebook.changes()).isEmpty();
        model.entry(Threshold.REST).text().set("1");
        assertThat(entry.text().get()).isEqualTo("eight");
        entry.text().set("9");
        assertThat(entry.wrong().get()).isEmpty();
        assertThat(rulebook.thresholds().of(Threshold.PAIN_SEVERE)).isEqualTo(9);
    }

    @Test
    void aNumberThatContradictsAnotherIsKeptAsSoonAsTheOtherAllowsIt() {
        RulesModel model = model();
        var warn = model.entry(Threshold.COUNT_WARN);
        warn.text().set("10");
        assertThat(warn.wrong().get()).contains("must not be less than");
        assertThat(rulebook.thresholds().of(Threshold.COUNT_WARN)).isEqualTo(6);

        model.entry(Threshold.COUNT_BLOCK).text().set("12");

        assertThat(warn.wrong().get()).isEmpty();
        assertThat(rulebook.thresholds().of(Threshold.COUNT_WARN)).isEqualTo(10);
    }

    @Test
    void changesAreTakenBackNumberByNumberAndAllAtOnce() {
        RulesModel model = model();
        model.entry(Threshold.SCREEN_VALID).text().set("1");
        model.entry(Threshold.SCREEN_VALID).text().set("14");
        model.entry(Threshold.REST).text().set("1");

        changes.undo();
        assertThat(model.entry(Threshold.REST).text().get()).isEqualTo("2");
        assertThat(model.current().of(Threshold.SCREEN_VALID)).isEqualTo(14);
        model.allUsual();
        assertThat(rulebook.thresholds()).isEqualTo(Thresholds.USUAL);
        changes.undo();
        assertThat(model.entry(Threshold.SCREEN_VALID).text().get()).isEqualTo("14");
        changes.undo();
        assertThat(model.entry(Threshold.SCREEN_VALID).text().get()).isEqualTo("28");
    }

    @Test
    void aNumberIsFoundByTopicWordsAndUnit() {
        assertThat(RulesModel.matches(Threshold.GREEN_TOP, "green")).isTrue();
        assertThat(RulesModel.matches(Threshold.GREEN_TOP, " Pain  points ")).isTrue();
        assertThat(RulesModel.matches(Threshold.GREEN_TOP, "walking")).isFalse();
        assertThat(RulesModel.matches(Threshold.GREEN_TOP, "")).isTrue();
    }
}
