package org.homestretch.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.advice.Adviser;
import org.homestretch.advice.GivenGate;
import org.homestretch.advice.WalkingStart;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.CardFiles;
import org.homestretch.education.CardOrder;
import org.homestretch.education.CardPages;
import org.homestretch.education.Cards;
import org.homestretch.education.Given;
import org.homestretch.education.PlanOrder;
import org.homestretch.education.PlanWords;
import org.homestretch.guidance.Thresholds;
import org.homestretch.print.card.PlanText;
import org.homestretch.program.Letterhead;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.Sheets.Sheet;
import org.homestretch.ui.kit.cards.CardsModel;
import org.homestretch.ui.kit.cards.Explaining;
import org.homestretch.ui.kit.paper.Door;
import org.homestretch.ui.kit.paper.Held;
import org.homestretch.ui.kit.paper.Printing;
import org.homestretch.ui.kit.walking.PlanModel;
import org.homestretch.ui.kit.work.Workplace;

/** The cards that come with the program, on pages of plain text that are remembered. */
public final class SomeCards implements CardPages {

    public static final Cards ALL = CardFiles.cards();

    public final List<CardOrder> made = new ArrayList<>();
    public final List<PlanOrder> plans = new ArrayList<>();

    /** What explains at a desk, sent to a printer of the test. */
    public Explaining at(Workplace window, Printing printing) {
        var day = window.desk();
        var library = SomeExercises.library();
        var gate = new GivenGate(Adviser.of(library, () -> Thresholds.USUAL), library, day.clock());
        var door = new Door(gate, new Held(window, true), printing);
        return new Explaining(
                new CardsModel(
                        window,
                        new CardsModel.Means(
                                ALL,
                                this,
                                (patient, language) ->
                                        given(patient.name().full(), language, LocalDate.now(day.clock())),
                                door)),
                new PlanModel(
                        window,
                        new PlanModel.Means(
                                chart -> WalkingStart.of(chart, Thresholds.USUAL, LocalDate.now(day.clock())),
                                this,
                                (patient, language) ->
                                        given(patient.name().full(), language, LocalDate.now(day.clock())),
                                door)));
    }

    @Override
    public Sheet make(CardOrder order) {
        made.add(order);
        return new Sheet(
                order.toString().getBytes(StandardCharsets.UTF_8), order.cards().size());
    }

    @Override
    public Sheet make(PlanOrder order) {
        plans.add(order);
        return new Sheet(order.toString().getBytes(StandardCharsets.UTF_8), 1);
    }

    @Override
    public PlanWords words(PlanOrder order) {
        return PlanText.of(order);
    }

    private static Given given(String patient, Language language, LocalDate day) {
        return new Given(Letterhead.NONE, patient, day, SheetStyle.USUAL.in(language));
    }
}
