package org.homestretch.print.sheet.log;

import static org.homestretch.print.sheet.place.Place.mm;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.frame.Panel;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;
import org.homestretch.print.words.Words;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.log.LogCode;

/** What stands under a log: the goal, when to bring it, its code, and on a page of its own room to write. */
final class LogEnd {

    private static final double CODE_SIZE = 15;
    private static final double SCAN_SIZE = 10;
    private static final double GAP = mm(2.4);
    private static final List<String> ASKED = List.of("easier", "hurt", "ask");

    /** As wide as a code gets, so that no code moves a line. */
    private static final String WIDEST = "HS-WWWWWW-WW";

    private final Composer composer;
    private final Words words;
    private final Optional<LogCode> code;
    private final Text goal;

    LogEnd(SheetOrder order, Composer composer) {
        this.composer = composer;
        words = composer.said().words();
        code = order.log().code();
        goal = composer.running(said(order), composer.paper().room() - codeRoom());
    }

    private List<Run> said(SheetOrder order) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.strong(words.say("log.goal")));
        var wanted = order.goal();
        runs.add(Run.plain(" " + words.say("log.goal.text", wanted.days(), wanted.planned()) + " "));
        runs.add(Run.strong(order.nextVisit()
                .map(day -> words.say("log.bring.on", words.visitDate(day).replace(' ', '\u00a0')))
                .orElse(words.say("log.bring"))));
        return runs;
    }

    private double codeRoom() {
        return code.isEmpty()
                ? 0
                : QrMark.SIZE + 2 * QrMark.WHITE + coded(WIDEST).width();
    }

    private Text coded(String text) {
        return composer.line(Run.strong(text), CODE_SIZE);
    }

    /** Over a square stands as much white as beside it. */
    double height() {
        return Math.max(goal.height() + GAP, code.isEmpty() ? 0 : QrMark.WHITE + QrMark.SIZE);
    }

    Block block() {
        Block block = composer.block("log", "goal").text("goal", goal, 0, GAP);
        code.ifPresent(known -> code(block, known));
        return block;
    }

    private void code(Block block, LogCode known) {
        Text text = coded(known.text());
        Text scan = composer.line(Run.quiet(words.say("log.scan")), SCAN_SIZE);
        double x = composer.paper().room() - Math.max(text.width(), scan.width());
        double y = QrMark.WHITE + (QrMark.SIZE - text.height() - scan.height()) / 2;
        boolean drawn = !known.equals(LogCode.TO_COME);
        block.drawing(
                        "square",
                        drawn
                                ? new QrMark(known.text())
                                : new Panel(Color.WHITE, composer.palette().hair(), 0.6, 0),
                        new Place(x - QrMark.WHITE - QrMark.SIZE, QrMark.WHITE, QrMark.SIZE, QrMark.SIZE))
                .sized("scan", scan, x, y)
                .text("code", text, x, y + scan.height());
    }

    /** Three boxes to write in, side by side. */
    Block boxes(double height) {
        Block block = composer.block("log", "boxes");
        double width = (composer.paper().room() - (ASKED.size() - 1) * GAP) / ASKED.size();
        for (int i = 0; i < ASKED.size(); i++) {
            double x = i * (width + GAP);
            Text label = composer.line(Run.quiet(words.say("log." + ASKED.get(i))), Composer.SIZE);
            block.drawing("box" + i, Panel.card(composer.palette()), new Place(x, 0, width, height))
                    .text("label" + i, label, x + GAP, mm(1.6));
        }
        return block;
    }
}
