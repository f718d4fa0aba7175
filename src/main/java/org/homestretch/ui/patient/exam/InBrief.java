package org.homestretch.ui.patient.exam;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.exam.LegRaise;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.work.Desk;

/** What the record says of the examinations in one line. */
record InBrief(Desk desk) {

    private static final RoomWords WORDS = RoomWords.of(InBrief.class);

    String of(Chart chart) {
        Examination found = chart.episode().examination();
        List<String> parts = new ArrayList<>();
        found.neuro().ifPresent(neuro -> parts.add(WORDS.say("exam.brief.nerves", neuro.words())));
        raise(found.raise(), parts);
        if (chart.episode().symptoms().painOnOneLeg()) {
            parts.add(WORDS.say("exam.brief.standing"));
        }
        chart.episode().examined().last().ifPresent(last -> parts.add(Dates.near(last.day(), desk.today())));
        return parts.isEmpty() ? WORDS.say("exam.brief.none") : String.join(" · ", parts);
    }

    private static void raise(LegRaise raise, List<String> parts) {
        if (raise.tested()) {
            String said = raise.positive() ? "exam.brief.raise.positive" : "exam.brief.raise";
            parts.add(
                    raise.degrees().isPresent()
                            ? WORDS.say(said + ".at", raise.degrees().getAsInt())
                            : WORDS.say(said));
        }
    }
}
