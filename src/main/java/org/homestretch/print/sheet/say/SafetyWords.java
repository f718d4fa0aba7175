package org.homestretch.print.sheet.say;

import java.util.List;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.words.Words;
import org.homestretch.program.SheetFacts;

/** What every layout of a sheet says of pain and alarm, by its patient, with the clinic's number and its own emergency line. */
public record SafetyWords(Words words, SheetFacts facts, boolean movesUpIsGood, String phone, String emergencyLine) {

    private static final int WORST = 10;
    private static final String MOVES_UP = "reminder.moves_up";

    /** Where the clinic has no emergency line of its own. */
    public SafetyWords(Words words, SheetFacts facts, boolean movesUpIsGood, String phone) {
        this(words, facts, movesUpIsGood, phone, "");
    }

    public List<Run> carryOn() {
        int top = facts.easeFrom() - 1;
        String pain = top > 0 ? words.say("carry.text", top) : words.say("carry.none");
        return List.of(Run.plain(movesUpIsGood ? pain + " " + words.say(MOVES_UP) : pain));
    }

    /** Half the work first. */
    public List<Run> easeOff() {
        return List.of(Run.plain(words.say("ease.text", facts.easeFrom()) + " " + words.say("ease.call")));
    }

    /** What ends the exercise and wants a call on the same day. */
    public List<Run> pause() {
        String tooMuch =
                facts.stopFrom() < WORST ? words.say("pause.text", facts.stopFrom()) : words.say("pause.worst");
        return List.of(Run.strong(call("pause")), Run.plain(" " + tooMuch));
    }

    public List<Run> emergency() {
        return List.of(
                Run.plain(words.say("stop.text") + " "),
                Run.strong(emergencyLine.isEmpty() ? words.say("stop.act") : emergencyLine));
    }

    /** A sentence that says call, with the number to call where the clinic has one. */
    public String call(String sentence) {
        return phone.isEmpty() ? words.say(sentence) : words.say(sentence + ".at", phone);
    }
}
