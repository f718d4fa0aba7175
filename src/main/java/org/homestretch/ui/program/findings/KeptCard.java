package org.homestretch.ui.program.findings;

import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.advice.Caution;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.KeptCaution;

/** What was kept as it is, as a card: what it was about, why it was kept, who decided and when. */
final class KeptCard extends FindingCard {

    private static final RoomWords WORDS = RoomWords.of(KeptCard.class);

    KeptCard(FindingsModel model, List<Caution> cautions) {
        super(
                model,
                cautions.stream().map(Caution::finding).toList(),
                cautions.getFirst().title(),
                CautionIcon.of(cautions.getFirst()));
        getStyleClass().add("kept");
        List<KeptCaution> kept =
                cautions.stream().flatMap(one -> one.kept().stream()).toList();
        kept.stream().map(KeptCard::why).distinct().forEach(this::say);
        say(kept.stream().map(model::signed).distinct().collect(Collectors.joining(". ")));
        var again = act(WORDS.say("kept.takeBack"), () -> model.takeBack(cautions));
        again.getStyleClass().add("flat");
        again.setAccessibleText(
                WORDS.say("kept.takeBack.spoken", cautions.getFirst().title()));
        offerSource();
    }

    private static String why(KeptCaution kept) {
        return kept.reason().isEmpty() ? WORDS.say("kept.noReason") : WORDS.say("kept.reason", kept.reason());
    }
}
