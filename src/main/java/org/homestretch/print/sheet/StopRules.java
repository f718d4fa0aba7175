package org.homestretch.print.sheet;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Styled;
import org.homestretch.print.sheet.frame.StopBox;
import org.homestretch.print.sheet.frame.StopMark;
import org.homestretch.print.sheet.say.SafetyWords;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.program.Ink;

/** What the template prints of the stop rules: the three boxes; the second ends with what to call about today. */
public record StopRules(Rule carryOn, Rule easeOff, Rule stop) {

    /** One box: its heading, its words, its mark and its frame. */
    public record Rule(String head, String text, Drawing mark, Drawing box) {}

    /** The colours of an edge and of what is inside. */
    private record Look(Color edge, Color fill) {}

    private static final Color GREEN = new Color(0x1C6B3C);
    private static final Color AMBER = new Color(0x8A5A00);
    private static final Color RED = new Color(0xA31621);

    static StopRules in(SafetyWords words, Ink ink) {
        Look carry = look(ink, GREEN, new Color(0xE7F2EB));
        Look ease = look(ink, AMBER, new Color(0xFDF2DC));
        Look stop = look(ink, RED, Color.WHITE);
        return new StopRules(
                new Rule(
                        heading(words, "carry"),
                        styled(words.carryOn()),
                        mark(StopMark.CARRY_ON, carry),
                        new Drawing(StopBox.thin(carry.fill(), carry.edge()))),
                new Rule(
                        heading(words, "ease"),
                        styled(words.easeOff()) + "\n" + styled(words.pause()),
                        mark(StopMark.EASE_OFF, ease),
                        new Drawing(StopBox.dashed(ease.fill(), ease.edge()))),
                new Rule(
                        heading(words, "stop"),
                        styled(words.emergency()),
                        mark(StopMark.STOP, stop),
                        new Drawing(StopBox.thick(stop.fill(), stop.edge()))));
    }

    private static String heading(SafetyWords words, String rule) {
        return Styled.heading(words.words().say(rule));
    }

    private static String styled(List<Run> runs) {
        return runs.stream()
                .map(run -> run.look().heavy() ? Styled.strong(run.text()) : Styled.plain(run.text()))
                .collect(Collectors.joining());
    }

    private static Look look(Ink ink, Color edge, Color fill) {
        return switch (ink) {
            case COLOUR -> new Look(edge, fill);
            case BLACK -> new Look(Color.BLACK, Color.WHITE);
        };
    }

    private static Drawing mark(StopMark mark, Look look) {
        return new Drawing(mark.in(look.edge()));
    }
}
