package org.homestretch.guidance;

import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.List;
import java.util.OptionalInt;
import org.homestretch.guidance.Journey.Adherence;
import org.homestretch.guidance.Journey.Phase;
import org.homestretch.guidance.Journey.Recovery;
import org.homestretch.patient.Stage;
import org.homestretch.program.Prescription;
import org.homestretch.testing.PresentationBuilder;

/** A follow-up visit on paper: uneventful until a test says otherwise. */
final class FollowUpBuilder {

    private PresentationBuilder patient = patient();
    private List<Prescription> planned = List.of();
    private List<Response> responses = List.of();
    private List<Change> changes = List.of();
    private Stage stageBefore = Stage.CHRONIC;
    private int weeks = 2;
    private int weeksSinceVisit = 1;
    private Adherence adherence = new Adherence(90, 2);
    private Phase phase = Phase.TREATMENT;
    private Recovery recovery = Recovery.NONE;
    private Trend trend = Trend.NONE;
    private Screeners screeners = Screeners.NONE;

    static FollowUpBuilder visit() {
        return new FollowUpBuilder();
    }

    static Outcome scores(int leg, int back) {
        return new Outcome(OptionalInt.of(leg), OptionalInt.of(back), OptionalInt.empty(), OptionalInt.empty());
    }

    static Outcome oswestry(int pain, int percent) {
        return new Outcome(OptionalInt.of(pain), OptionalInt.of(pain), OptionalInt.of(percent), OptionalInt.empty());
    }

    static Outcome rolandMorris(int pain, int points) {
        return new Outcome(OptionalInt.of(pain), OptionalInt.of(pain), OptionalInt.empty(), OptionalInt.of(points));
    }

    FollowUpBuilder of(PresentationBuilder who) {
        patient = who;
        return this;
    }

    FollowUpBuilder planning(Prescription... program) {
        planned = List.of(program);
        return this;
    }

    FollowUpBuilder taken(Response... how) {
        responses = List.of(how);
        return this;
    }

    FollowUpBuilder changing(Change... made) {
        changes = List.of(made);
        return this;
    }

    FollowUpBuilder stageBefore(Stage stage) {
        stageBefore = stage;
        return this;
    }

    FollowUpBuilder weeks(int onTheProgram) {
        weeks = onTheProgram;
        return this;
    }

    FollowUpBuilder weeksSinceVisit(int number) {
        weeksSinceVisit = number;
        return this;
    }

    FollowUpBuilder done(int percent, int overWeeks) {
        adherence = new Adherence(percent, overWeeks);
        return this;
    }

    FollowUpBuilder in(Phase course) {
        phase = course;
        return this;
    }

    FollowUpBuilder recovered(int months, int visitsWithGoalsMet) {
        recovery = new Recovery(months, visitsWithGoalsMet);
        return this;
    }

    FollowUpBuilder scoring(Outcome start, Outcome last, Outcome now) {
        trend = new Trend(start, last, now);
        return this;
    }

    FollowUpBuilder answering(Screeners scores) {
        screeners = scores;
        return this;
    }

    FollowUp build() {
        return new FollowUp(
                patient.build(),
                planned,
                responses,
                changes,
                new Journey(stageBefore, weeks, weeksSinceVisit, adherence, phase, recovery),
                new FollowUp.Scores(trend, screeners));
    }

    Checked check() {
        return Checked.followUp(build());
    }
}
