package org.homestretch.ui.program;

import javafx.beans.binding.Bindings;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Balance;
import org.homestretch.ui.kit.layout.RoomPane;

/** What the folded sides of the builder still say: how much there is to choose from, how long it takes, what is open. */
final class FoldedSides {

    private static final RoomWords WORDS = RoomWords.of(FoldedSides.class);

    private FoldedSides() {}

    static void count(BuilderModel model, RoomPane library, RoomPane guidance) {
        library.count(Bindings.size(model.library().finder().found()).asString(), "fth-list", "muted");
        guidance.count(
                model.program()
                        .program()
                        .map(shown -> shown.map(Balance::of)
                                .map(balance -> WORDS.say("minutes", balance.total()))
                                .orElse("")),
                "fth-clock",
                "muted");
        guidance.count(
                model.findings().found().map(found -> Long.toString(found.open())), "fth-alert-triangle", "warning");
    }
}
