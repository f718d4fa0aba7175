package org.homestretch.ui.progress.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.advice.CardAdvice;
import org.homestretch.progress.Questionnaires;
import org.homestretch.ui.progress.ProgressDesk;
import org.homestretch.ui.progress.advice.AdviceModel;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.junit.jupiter.api.Test;

/** Typing the totals that are asked at some visits only. */
class ScoreFieldTest {

    private final ProgressDesk desk = new ProgressDesk().withCourse();
    private final ProgressModel progress = desk.opened();
    private final ScoreField startBack =
            ScoreField.of(progress, "startBack", Questionnaires::startBack, Questionnaires::withStartBack);
    private final ScoreField work =
            ScoreField.of(progress, "fearAtWork", Questionnaires::fearAtWork, Questionnaires::withFearAtWork);

    @Test
    void aTotalIsKeptAndReachesTheRules() {
        var advice = desk.advice(progress);

        startBack.text().set("4");
        work.text().set("31");

        assertThat(saved().startBack()).hasValue(4);
        assertThat(saved().fearAtWork()).hasValue(31);
        assertThat(advice.advice().getValue().orElseThrow().lines())
                .extracting(AdviceModel.Line::reason)
                .anyMatch(reason -> reason.startsWith("High risk on STarT Back"))
                .anyMatch(reason -> reason.startsWith("High fear of moving"));
    }

    @Test
    void whereARuleAsksToExplainItsCardIsOffered() {
        var advice = desk.advice(progress);

        work.text().set("31");

        assertThat(advice.advice().getValue().orElseThrow().lines())
                .flatExtracting(line -> line.card().stream().toList())
                .allMatch(CardAdvice.Offer::open)
                .extracting(offer -> offer.card().code())
                .containsExactly("pain_and_harm");
    }

    @Test
    void whatIsRefusedRecordsNothingAndStaysToBeMended() {
        startBack.text().set("4");
        startBack.text().set("41");
        work.text().set("x");

        assertThat(startBack.refusal().get())
                .isEqualTo("STarT Back psychosocial score must be between 0 and 5, not 41.");
        assertThat(work.refusal().get()).isEqualTo("Type a whole number.");
        assertThat(startBack.text().get()).isEqualTo("41");
        assertThat(desk.savedToday()).isEmpty();

        work.text().set("12");
        assertThat(startBack.text().get())
                .as("left alone while another is typed")
                .isEqualTo("41");
        assertThat(saved().fearAtWork()).hasValue(12);
    }

    @Test
    void undoShowsInTheField() {
        startBack.text().set("3");

        progress.steps().undo();
        assertThat(startBack.text().get()).isEmpty();
        assertThat(desk.savedToday()).isEmpty();

        progress.steps().redo();
        assertThat(startBack.text().get()).isEqualTo("3");
    }

    private Questionnaires saved() {
        progress.record().flush();
        return desk.savedToday().flatMap(visit -> visit.questionnaires()).orElseThrow();
    }
}
