package org.homestretch.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homestretch.basics.Language;
import org.homestretch.patient.episode.Background;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.YellowFlag;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final Card nerve = card("nerve", fit(Set.of(Condition.DISC_HERNIATION), Set.of(Stage.ACUTE), Set.of()));
    private final Card fear = card("fear", fit(Set.of(), Set.of(), Set.of(YellowFlag.FEAR_OF_MOVING)), "C02", "C03");
    private final Card sleep = card("sleep", fit(Set.of(), Set.of(), Set.of(YellowFlag.POOR_SLEEP)), "C03");
    private final Card other = card("other", fit(Set.of(), Set.of(Stage.CHRONIC), Set.of()));
    private final Cards cards = new Cards(List.of(other, sleep, nerve, fear));

    @Test
    void whatFitsBestComesFirstAndTheRestStaysAsItIs() {
        assertThat(cards.fittingFirst(episode(Stage.ACUTE, YellowFlag.FEAR_OF_MOVING), DAY))
                .containsExactly(fear, nerve, other, sleep);
        assertThat(cards.fittingFirst(episode(Stage.CHRONIC), DAY)).containsExactly(other, nerve, sleep, fear);
    }

    @Test
    void nothingKnownOfAPatientSpeaksForACardThatFitsNobodyInParticular() {
        assertThat(cards.fits(sleep, episode(Stage.ACUTE), DAY)).isFalse();
        assertThat(cards.fits(nerve, episode(Stage.ACUTE), DAY)).isTrue();
    }

    @Test
    void aRuleIsAnsweredByACardForEachWorryElseByTheOneThatFitsBest() {
        assertThat(cards.answering("C03", episode(Stage.ACUTE, YellowFlag.POOR_SLEEP), DAY))
                .containsExactly(sleep);
        assertThat(cards.answering("C03", episode(Stage.ACUTE, YellowFlag.FEAR_OF_MOVING), DAY))
                .containsExactly(fear);
        assertThat(cards.answering("C03", episode(Stage.ACUTE, YellowFlag.values()), DAY))
                .containsExactlyInAnyOrder(fear, sleep);
        assertThat(cards.answering("C02", episode(Stage.ACUTE), DAY)).containsExactly(fear);
        assertThat(cards.answering("N01", episode(Stage.ACUTE), DAY)).isEmpty();
    }

    @Test
    void aCardWithoutWordsInTheBaseLanguageIsNone() {
        assertThatThrownBy(() -> new Card("mute", nerve.fit(), List.of(), List.of(), Map.of()))
                .hasMessageContaining("mute");
    }

    private static Episode episode(Stage stage, YellowFlag... flags) {
        return Episode.begin(UUID.randomUUID())
                .with(Diagnosis.UNCLEAR.withMain(Condition.DISC_HERNIATION).toldToBe(stage))
                .with(Background.NONE.withYellowFlags(Set.of(flags)));
    }

    private static Fit fit(Set<Condition> conditions, Set<Stage> stages, Set<YellowFlag> flags) {
        return new Fit(conditions, stages, flags);
    }

    private static Card card(String code, Fit fit, String... rules) {
        var words = new CardWords(code, code + ".", List.of());
        return new Card(code, fit, List.of(rules), List.of("P"), Map.of(Language.EN, words));
    }
}
