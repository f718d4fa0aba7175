package org.homestretch.guidance;

import static org.homestretch.testing.PresentationBuilder.patient;

import java.util.List;
import java.util.OptionalInt;
import org.homestretch.guidance.visit.Change;
import org.homestretch.guidance.visit.FollowUp;
import org.homestretch.guidance.visit.Response;
import org.homestretch.guidance.visit.ScoresThenAndNow;
import org.homestretch.guidance.visit.Screeners;
import org.homestretch.guidance.visit.TreatmentSoFar;
import org.homestretch.guidance.visit.TreatmentSoFar.Adherence;
import org.homestretch.guidance.visit.TreatmentSoFar.Phase;
import org.homestretch.guidance.visit.TreatmentSoFar.Recovery;
import org.homestretch.guidance.visit.VisitScores;
import org.homestretch.patient.episode.Stage;
import org.homestretch.program.Prescription;
import org.homestretch.testing.PresentationBuilder;

/** A follow-up visit on paper: uneventful until a test says otherwise. */
public final class FollowUpBuilder {

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
    private ScoresThenAndNow trend = ScoresThenAndNow.NONE;
    private Screeners screeners = Screeners.NONE;

    public static FollowUpBuilder visit() {
        return new FollowUpBuilder();
    }

    public static VisitScores scores(int leg, int back) {
        return new VisitScores(OptionalInt.of(leg), OptionalInt.of(back), OptionalInt.empty(), OptionalInt.empty());
    }

    public static VisitScores oswestry(int pain, int percent) {
        return new VisitScores(
                OptionalInt.of(pain), OptionalInt.of(pain), OptionalInt.of(percent), OptionalInt.empty());
    }

    public static VisitScores rolandMorris(int pain, int points) {
        return new VisitScores(OptionalInt.of(pain), OptionalInt.of(pain), OptionalInt.empty(), OptionalInt.of(points));
    }

    public FollowUpBuilder of(PresentationBuilder who) {
        patient = who;
        return this;
    }

    public FollowUpBuilder planning(Prescription... program) {
        planned = List.of(program);
        return this;
    }

    public FollowUpBuilder taken(Response... how) {
        responses = List.of(how);
        return this;
    }

    public FollowUpBuilder changing(Change... made) {
        changes = List.of(made);
        return this;
    }

    public FollowUpBuilder stageBefore(Stage stage) {
        stageBefore = stage;
        return this;
    }

    public FollowUpBuilder weeks(int onTheProgram) {
        weeks = onTheProgram;
        return this;
    }

    public FollowUpBuilder weeksSinceVisit(int number) {
        weeksSinceVisit = number;
        return this;
    }

    public FollowUpBuilder done(int percent, int overWeeks) {
        adherence = new Adherence(percent, overWeeks);
        return this;
    }

    public FollowUpBuilder in(Phase course) {
        phase = course;
        return this;
    }

    public FollowUpBuilder recovered(int months, int visitsWithGoalsMet) {
        recovery = new Recovery(months, visitsWithGoalsMet);
        return this;
    }

    public FollowUpBuilder scoring(VisitScores start, VisitScores last, VisitScores now) {
        trend = new ScoresThenAndNow(start, last, now);
        return this;
    }

    public FollowUpBuilder answering(Screeners scores) {
        screeners = scores;
        return this;
    }

    public FollowUp build() {
        return new FollowUp(
                patient.build(),
                planned,
                responses,
                changes,
                new TreatmentSoFar(stageBefore, weeks, weeksSinceVisit, adherence, phase, recovery),
                new FollowUp.Scores(trend, screeners));
    }

    public Checked check() {
        return Checked.followUp(build());
    }
}
