package org.homestretch.print;

import java.util.List;
import org.homestretch.catalogue.CardFiles;
import org.homestretch.education.Card;
import org.homestretch.education.CardOrder;
import org.homestretch.education.Cards;
import org.homestretch.education.Given;
import org.homestretch.education.PlanOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Pace;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;

/** Orders of cards for tests: all that come with the program, for one patient. */
public final class CardSamples {

    public static final Cards CARDS = CardFiles.cards();

    private CardSamples() {}

    public static CardOrder order(SheetStyle style) {
        return order("Elena Marsh", CARDS.all(), style);
    }

    public static CardOrder order(String patient, List<Card> cards, SheetStyle style) {
        return new CardOrder(given(patient, style), cards);
    }

    public static Given given(String patient, SheetStyle style) {
        return new Given(SheetSamples.CLINIC, patient, SheetSamples.DAY, style);
    }

    /** From ten minutes on four days to half an hour on five. */
    public static PlanOrder plan(SheetStyle style) {
        var target = new Target(new Bout(10, 4), Target.USUAL_GOAL, 30);
        var plan = WalkingPlan.begin(Activity.WALK, SheetSamples.DAY, target, Pace.USUAL);
        return new PlanOrder(given("Elena Marsh", style), plan, true);
    }
}
