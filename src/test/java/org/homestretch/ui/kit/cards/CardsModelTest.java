package org.homestretch.ui.kit.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.advice.CardAdvice;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.basics.Act;
import org.homestretch.basics.Language;
import org.homestretch.education.Card;
import org.homestretch.patient.Contact;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.YellowFlag;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;
import org.homestretch.progress.GivenCards;
import org.homestretch.testing.SomeCards;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** What is said and noted of cards is what became of them. */
class CardsModelTest {

    private final Bench bench = new Bench().open();
    private final CardsModel model = bench.explaining.cards();
    private final Card harm = SomeCards.ALL.find("pain_and_harm").orElseThrow();
    private final Card sleep = SomeCards.ALL.find("sleep_and_sitting").orElseThrow();

    @Test
    void nothingIsPrintedWhileNothingIsPicked() {
        model.begin(Optional.empty());
        model.print();

        assertThat(model.possible().get()).isFalse();
        assertThat(bench.tray.printed).isEmpty();
        assertThat(bench.acts()).isEmpty();
    }

    @Test
    void whatWasPickedIsPrintedTogetherAndNotedAsGiven() {
        model.begin(Optional.of(harm));
        model.pick(sleep, true);
        model.print();

        assertThat(bench.cards.made.getLast().cards()).containsExactlyInAnyOrder(harm, sleep);
        assertThat(bench.tray.printed).hasSize(1);
        assertThat(bench.acts()).containsExactly(Act.Kind.CARDS_GIVEN);
        assertThat(given()).containsExactlyInAnyOrder("pain_and_harm", "sleep_and_sitting");
        assertThat(model.picked().get()).isEmpty();
    }

    @Test
    void aCardThatWasGivenSaysWhen() {
        model.begin(Optional.of(harm));
        model.print();

        assertThat(line(harm).given()).isEqualTo("given 22 Nov");
        assertThat(line(sleep).given()).isEmpty();
    }

    @Test
    void whatAViewerShowsIsGivenOnlyWhenSomebodySaysSo() {
        bench.tray.landing = new Landing(Ending.SHOWN, "Sent to the viewer.");
        model.begin(Optional.of(harm));
        model.print();
        assertThat(bench.acts()).isEmpty();
        var notice = bench.notices.shown().get().orElseThrow();
        assertThat(notice.act().orElseThrow().label()).isEqualTo("It was given");

        notice.act().orElseThrow().doing().run();

        assertThat(bench.acts()).containsExactly(Act.Kind.CARDS_GIVEN);
        assertThat(bench.notice()).contains("Noted: the cards were given.");
    }

    @Test
    void withoutPrinterAndViewerNothingIsNotedAndTheCardsCanBeSaved() {
        bench.tray.landing = new Landing(Ending.NOWHERE, "Not printed.");
        model.begin(Optional.of(harm));
        model.print();
        assertThat(bench.acts()).isEmpty();
        var notice = bench.notices.shown().get().orElseThrow();
        assertThat(notice.other().orElseThrow().label()).isEqualTo("Choose printer");

        notice.act().orElseThrow().doing().run();

        assertThat(bench.tray.written).hasSize(1);
        assertThat(bench.acts()).containsExactly(Act.Kind.CARDS_GIVEN);
    }

    @Test
    void aFileThatCannotBeWrittenIsNotGiven() {
        bench.tray.refusal = Optional.of("Not saved: the disk is full.");
        model.begin(Optional.of(harm));
        model.saveAsPdf();

        assertThat(bench.acts()).isEmpty();
        assertThat(bench.notice().orElseThrow()).contains("the disk is full");
        assertThat(model.possible().get()).isTrue();
    }

    @Test
    void whatFitsThePatientComesFirst() {
        bench.record(bench.episode().with(Background.NONE.withYellowFlags(Set.of(YellowFlag.POOR_SLEEP))));

        assertThat(model.lines().get().getFirst().card()).isEqualTo(sleep);
        assertThat(line(sleep).fits()).isTrue();
        assertThat(line(harm).fits()).isFalse();
        assertThat(model.at("C03").orElseThrow().card()).isEqualTo(sleep);
        assertThat(model.at("N01")).isEmpty();
    }

    @Test
    void aCardAtAFindingIsOfferedUntilItIsGivenInThisEpisodeAndThenSaysWhen() {
        var worries = Background.NONE.withYellowFlags(Set.of(YellowFlag.POOR_SLEEP, YellowFlag.FEAR_OF_MOVING));
        bench.record(bench.episode().with(worries).screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt")));
        give("C03");
        assertThat(model.at("C03").orElseThrow().open()).isTrue();
        give("C03");

        assertThat(given()).hasSize(1);
        var offer = model.at("C03").orElseThrow();
        assertThat(offer.given()).contains(bench.desk.today());
        assertThat(new CardAtFinding(bench.explaining).given(offer).orElseThrow())
                .endsWith("was given 22 Nov.");

        bench.clock.forward(Duration.ofDays(40).toMillis());
        bench.record(bench.episode()
                .with(worries)
                .with(bench.episode()
                        .diagnosis()
                        .begunOn(Optional.of(bench.desk.today().minusDays(3)))));
        assertThat(model.at("C03").orElseThrow().open()).isTrue();
    }

    private void give(String rule) {
        model.begin(model.at(rule).map(CardAdvice.Offer::card));
        model.print();
    }

    @Test
    void aHeldPatientGetsNoCardAndIsToldWhy() {
        bench.record(bench.episode()
                .screened(RedFlagScreen.clear(bench.desk.today(), "Dr Brandt").answered(Set.of(RedFlag.values()[0]))));
        model.begin(Optional.of(harm));
        model.print();
        model.saveAsPdf();

        assertThat(bench.papers()).isZero();
        assertThat(bench.acts()).isEmpty();
        assertThat(bench.notice().orElseThrow()).startsWith("Not printed. Held by a red flag");
    }

    @Test
    void theyAreInThePatientsLanguageUntilAnotherIsChosen() {
        bench.desk.chosen().set(Optional.of(bench.elena.reachedAt(new Contact("", new Language("es")))));
        model.begin(Optional.of(harm));
        model.print();
        model.begin(Optional.of(harm));
        model.language().set(Language.EN);
        model.print();

        assertThat(bench.cards.made)
                .extracting(order -> order.given().style().language().code())
                .containsExactly("es", "en");
    }

    private CardsModel.Line line(Card card) {
        return model.lines().get().stream()
                .filter(line -> line.card().equals(card))
                .findFirst()
                .orElseThrow();
    }

    private List<String> given() {
        return GivenCards.codes(bench.journal.of(bench.elena.id()).getFirst().act());
    }
}
