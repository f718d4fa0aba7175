package org.homestretch.print.sheet;

import java.awt.Color;
import org.homestretch.print.page.Drawing;
import org.homestretch.program.Ink;

/** What the template prints of the stop rules: the words, the marks and the frames of the three. */
public record StopRules(
        String carryOn,
        String easeOff,
        String stop,
        Drawing carryMark,
        Drawing easeMark,
        Drawing stopMark,
        Drawing carryBox,
        Drawing easeBox,
        Drawing stopBox) {

    private static final Color GREEN = new Color(0x1C6B3C);
    private static final Color AMBER = new Color(0x8A5A00);
    private static final Color RED = new Color(0xA31621);

    static StopRules in(SafetyWords words, Ink ink) {
        return switch (ink) {
            case COLOUR ->
                rules(words, new Color[] {GREEN, AMBER, RED}, new Color[] {
                    new Color(0xE7F2EB), new Color(0xFDF2DC), Color.WHITE
                });
            case BLACK ->
                rules(words, new Color[] {Color.BLACK, Color.BLACK, Color.BLACK}, new Color[] {
                    Color.WHITE, Color.WHITE, Color.WHITE
                });
        };
    }

    private static StopRules rules(SafetyWords words, Color[] edges, Color[] fills) {
        return new StopRules(
                words.carryOn(),
                words.easeOff(),
                words.emergency(),
                mark(StopMark.CARRY_ON, edges[0]),
                mark(StopMark.EASE_OFF, edges[1]),
                mark(StopMark.STOP, edges[2]),
                box(StopBox.thin(fills[0], edges[0])),
                box(StopBox.dashed(fills[1], edges[1])),
                box(StopBox.thick(fills[2], edges[2])));
    }

    private static Drawing mark(StopMark mark, Color colour) {
        return new Drawing(mark.in(colour));
    }

    private static Drawing box(StopBox box) {
        return new Drawing(box);
    }
}
