package org.homestretch.ui.kit.walking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.homestretch.advice.CardTrail;
import org.homestretch.advice.WalkingStart;
import org.homestretch.basics.Language;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.education.CardPages;
import org.homestretch.education.Given;
import org.homestretch.education.PlanOrder;
import org.homestretch.patient.Patient;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenPlan;
import org.homestretch.ui.kit.paper.GivenParcel;
import org.homestretch.ui.kit.paper.Printing;
import org.homestretch.ui.kit.paper.WayOut;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.Workplace;

/** The plan by weeks of the patient in front: worked out, changed, kept with today's visit, and given. */
public final class PlanModel {

    private static final RoomWords WORDS = RoomWords.of(PlanModel.class);

    /** What the record lets a plan begin with, who makes its page, and under which head it goes to a patient. */
    public record Means(
            Function<Chart, WalkingStart> start,
            CardPages pages,
            BiFunction<Patient, Language, Given> given,
            Printing printing) {}

    private final ReadOnlyObjectWrapper<Optional<WalkingPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final Workplace window;
    private final Means means;
    private final WayOut way;
    private final CardTrail trail;

    public PlanModel(Workplace window, Means means) {
        this.window = window;
        this.means = means;
        way = new WayOut(window, means.printing());
        trail = new CardTrail(window.record().records().journal());
        window.desk().chosen().subscribe(changed -> plan.set(Optional.empty()));
    }

    ReadOnlyObjectProperty<Optional<WalkingPlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Why the last change was not taken, or where the plan ends; empty where there is nothing to say. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return way.busy();
    }

    /** The plan of the record, or one worked out from it that is kept once it is changed or given. */
    void begin() {
        show(chart().map(open -> open.walking().orElseGet(() -> start(open).plan(Activity.WALK))));
    }

    /** From what the record says now, without anything set by hand. */
    void anew() {
        chart().ifPresent(open -> keep(start(open).plan(shown().activity())));
    }

    void doing(Activity activity) {
        chart().filter(open -> shown().activity() != activity)
                .ifPresent(
                        open -> keep(shown().doing(activity).towards(start(open).target(activity), today())));
    }

    void from(Bout bout) {
        towards(new Target(bout, target().goal(), target().ceiling()));
    }

    void goal(Bout bout) {
        towards(new Target(target().from(), bout, target().ceiling()));
    }

    void ceiling(int minutes) {
        towards(new Target(target().from(), target().goal(), minutes));
    }

    void week(int place, Bout bout) {
        change(now -> now.with(place, bout));
    }

    void hold(int place) {
        change(now -> now.hold(place));
    }

    void easeOff(int place) {
        change(now -> now.easeOff(place));
    }

    /** The week that today falls in, as far as the plan goes. */
    int week() {
        return plan.get()
                .map(one -> Math.min(one.over(today()), one.weeks().size() - 1))
                .orElse(0);
    }

    LocalDate today() {
        return window.desk().today();
    }

    void print() {
        parcel().ifPresent(way::toPaper);
    }

    void saveAsPdf() {
        parcel().ifPresent(this::saveAsPdf);
    }

    private void saveAsPdf(GivenParcel parcel) {
        way.toFile(parcel, WORDS.say("file"));
    }

    private Optional<GivenParcel> parcel() {
        if (way.busy().get() || plan.get().isEmpty()) {
            return Optional.empty();
        }
        keep(shown());
        return chart().map(open -> parcel(open, shown(), start(open).notByPulse()));
    }

    private GivenParcel parcel(Chart open, WalkingPlan given, boolean notByPulse) {
        Patient patient = open.patient();
        Language language = patient.language().printed();
        return new GivenParcel(
                new GivenParcel.Content(
                        "plan",
                        patient,
                        GivenPlan.act(given),
                        () -> means.pages()
                                .make(new PlanOrder(means.given().apply(patient, language), given, notByPulse))),
                trail,
                new GivenParcel.Ways(way::toPaper, this::saveAsPdf, () -> {}));
    }

    private void towards(Target target) {
        change(now -> now.towards(target, today()));
    }

    /** A change the plan does not take is said, and nothing is lost. */
    private void change(UnaryOperator<WalkingPlan> by) {
        WalkingPlan changed;
        try {
            changed = by.apply(shown());
        } catch (Refusal refused) {
            told.set(refused.getMessage());
            return;
        }
        keep(changed);
    }

    private void keep(WalkingPlan changed) {
        show(Optional.of(changed));
        chart().filter(open -> !open.walking().equals(Optional.of(changed)))
                .map(open -> open.visitFor(today(), window.desk().user()))
                .ifPresent(visit -> window.record().put(visit.walking(Optional.of(changed)), OpenRecord.Pace.NOW));
    }

    private void show(Optional<WalkingPlan> now) {
        plan.set(now);
        told.set(now.filter(one -> one.target().held())
                .map(one -> WORDS.say("held", one.target().ceiling()))
                .orElse(""));
    }

    private WalkingPlan shown() {
        return plan.get().orElseThrow();
    }

    private Target target() {
        return shown().target();
    }

    private WalkingStart start(Chart open) {
        return means.start().apply(open);
    }

    private Optional<Chart> chart() {
        return window.record().chart().get();
    }
}
