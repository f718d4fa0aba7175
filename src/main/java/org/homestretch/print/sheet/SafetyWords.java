package org.homestretch.print.sheet;

import org.homestretch.print.page.Styled;
import org.homestretch.print.words.Words;
import org.homestretch.program.SheetFacts;

/** What every layout of a sheet says of pain and alarm, by its patient and with the clinic's number where it says call. */
record SafetyWords(Words words, SheetFacts facts, boolean movesUpIsGood, String phone) {

    private static final int WORST = 10;
    private static final String MOVES_UP = "reminder.moves_up";

    String heading(String rule) {
        return Styled.heading(words.say(rule));
    }

    String carryOn() {
        int top = facts.easeFrom() - 1;
        String pain = top > 0 ? words.say("carry.text", top) : words.say("carry.none");
        return Styled.plain(movesUpIsGood ? pain + " " + words.say(MOVES_UP) : pain);
    }

    /** Half the work first; then what ends the exercise and wants a call on the same day. */
    String easeOff() {
        String less = words.say("ease.text", facts.easeFrom()) + " " + words.say("ease.call");
        String tooMuch =
                facts.stopFrom() < WORST ? words.say("pause.text", facts.stopFrom()) : words.say("pause.worst");
        return Styled.plain(less) + "\n" + Styled.strong(call("pause")) + " " + Styled.plain(tooMuch);
    }

    String emergency() {
        return Styled.plain(words.say("stop.text")) + " " + Styled.strong(words.say("stop.act"));
    }

    /** A sentence that says call, with the number to call where the clinic has one. */
    String call(String sentence) {
        return phone.isEmpty() ? words.say(sentence) : words.say(sentence + ".at", phone);
    }
}
