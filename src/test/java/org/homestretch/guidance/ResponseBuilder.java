package org.homestretch.guidance;

import java.util.Optional;
import java.util.Set;
import org.homestretch.guidance.visit.Response;
import org.homestretch.guidance.visit.Response.Done;
import org.homestretch.guidance.visit.Response.Felt;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Prescription;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;

/** How an exercise was taken, on paper: without trouble and done every day until a test says otherwise. */
public final class ResponseBuilder {

    private final Prescription prescription;
    private int before;
    private int during;
    private Optional<PainScore> usual = Optional.empty();
    private Settled settled = Settled.WITHIN_A_DAY;
    private Set<Sign> signs = Set.of(Sign.GOOD_FORM);
    private int percent = 100;
    private int goodReviews = 2;
    private int goodDays;
    private int daysWithoutLegPain;

    private ResponseBuilder(Prescription prescription) {
        this.prescription = prescription;
    }

    public static ResponseBuilder to(String exercise) {
        return new ResponseBuilder(Checked.usual(exercise));
    }

    public static ResponseBuilder to(Prescription prescription) {
        return new ResponseBuilder(prescription);
    }

    public ResponseBuilder pain(int atRest, int inExercise) {
        before = atRest;
        during = inExercise;
        return this;
    }

    public ResponseBuilder usually(int points) {
        usual = Optional.of(PainScore.of(points));
        return this;
    }

    public ResponseBuilder settling(Settled how) {
        settled = how;
        return this;
    }

    public ResponseBuilder with(Sign... noticed) {
        signs = Set.of(noticed);
        return this;
    }

    public ResponseBuilder done(int share) {
        percent = share;
        return this;
    }

    public ResponseBuilder good(int reviews, int days) {
        goodReviews = reviews;
        goodDays = days;
        return this;
    }

    public ResponseBuilder withoutLegPain(int days) {
        daysWithoutLegPain = days;
        return this;
    }

    public Response build() {
        return new Response(
                prescription,
                new Felt(PainScore.of(before), PainScore.of(during), settled, usual),
                signs,
                new Done(percent, goodReviews, goodDays, daysWithoutLegPain));
    }
}
