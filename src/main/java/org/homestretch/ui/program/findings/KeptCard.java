package org.homestretch.ui.program.findings;

import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.advice.Caution;
import org.homestretch.program.KeptCaution;

/** What was kept as it is, as a card: what it was about, why it was kept, who decided and when. */
final class KeptCard extends FindingCard {

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
        var again = act("Take back", () -> model.takeBack(cautions));
        again.getStyleClass().add("flat");
        again.setAccessibleText("Take back keeping " + cautions.getFirst().title());
        offerSource();
    }

    private static String why(KeptCaution kept) {
        return kept.reason().isEmpty() ? "Kept without a reason" : "Kept: " + kept.reason();
    }
}
