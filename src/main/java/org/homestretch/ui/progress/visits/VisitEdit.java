package org.homestretch.ui.progress.visits;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Said;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.progress.ExerciseDays;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.focus.TenTyped;

/** One change of one part of a visit, and the way back; changes of the same text undo together. */
public record VisitEdit(UUID visit, Said said, String text, UnaryOperator<Visit> make, UnaryOperator<Visit> takeBack) {

    private static final RoomWords WORDS = RoomWords.of(VisitEdit.class);

    public static VisitEdit leg(Visit visit, Optional<PainScore> score) {
        Optional<PainScore> before = visit.scores().leg();
        return at(visit, "leg", now -> now.withLeg(score), now -> now.withLeg(before))
                .digit(before, score);
    }

    public static VisitEdit back(Visit visit, Optional<PainScore> score) {
        Optional<PainScore> before = visit.scores().back();
        return at(visit, "back", now -> now.withBack(score), now -> now.withBack(before))
                .digit(before, score);
    }

    public static VisitEdit disability(Visit visit, OptionalInt total) {
        OptionalInt before = visit.scores().rolandMorris();
        return at(visit, "disability", now -> now.withRolandMorris(total), now -> now.withRolandMorris(before))
                .typed();
    }

    public static VisitEdit days(Visit visit, ExerciseDays log) {
        Optional<ExerciseDays> before = visit.days();
        return at(visit, "days", now -> now.withDays(Optional.of(log)), now -> now.withDays(before));
    }

    public static VisitEdit reaction(Visit visit, Reaction said) {
        Optional<Reaction> before = visit.reaction();
        return at(visit, "reaction", now -> now.reacting(Optional.of(said)), now -> now.reacting(before))
                .digit(before.flatMap(Reaction::during), said.during());
    }

    public static VisitEdit questionnaires(Visit visit, String key, Questionnaires totals) {
        Optional<Questionnaires> before = visit.questionnaires();
        return at(visit, key, now -> now.answering(Optional.of(totals)), now -> now.answering(before))
                .typed();
    }

    public static VisitEdit note(Visit visit, String text) {
        String before = visit.notes().text();
        return at(visit, "note", now -> now.noted(text), now -> now.noted(before))
                .typed();
    }

    /** What was changed, and of which day. */
    String words() {
        return said.words();
    }

    /** Whether it comes letter by letter, so that saving can wait for the end of a word. */
    boolean isTyped() {
        return !text.isEmpty();
    }

    private String field() {
        return said.key() + visit;
    }

    private VisitEdit typed() {
        return new VisitEdit(visit, said, field(), make, takeBack);
    }

    private VisitEdit digit(Optional<PainScore> before, Optional<PainScore> now) {
        return new VisitEdit(visit, said, TenTyped.field(field(), before, now), make, takeBack);
    }

    private static VisitEdit at(Visit visit, String part, UnaryOperator<Visit> make, UnaryOperator<Visit> takeBack) {
        return new VisitEdit(visit.id(), WORDS.said("edit." + part, Days.shortly(visit.date())), "", make, takeBack);
    }
}
