package org.homestretch.ui.kit.walking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.advice.CardTrail;
import org.homestretch.advice.PlanAdvice;
import org.homestretch.advice.Verdict;
import org.homestretch.advice.WalkingStart;
import org.homestretch.basics.Language;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;
import org.homestretch.education.CardPages;
import org.homestretch.education.Given;
import org.homestretch.education.PlanOrder;
import org.homestretch.education.PlanWords;
import org.homestretch.patient.Patient;
import org.homestretch.program.Letterhead;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.walking.Activity;
import org.homestretch.program.walking.Bout;
import org.homestretch.program.walking.Target;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenPlan;
import org.homestretch.ui.kit.paper.Door;
import org.homestretch.ui.kit.paper.GivenParcel;
import org.homestretch.ui.kit.paper.WayOut;
import org.homestretch.ui.kit.work.PatientSteps;
import org.homestretch.ui.kit.work.View;
import org.homestretch.ui.kit.work.Workplace;

/** The plan by weeks of the patient in front: worked out, changed, kept with today's visit, and given. */
public final class PlanModel {

    private static final RoomWords WORDS = RoomWords.of(PlanModel.class);

    /** What the record lets a plan begin with, who makes its page, under which head it goes to a patient, and which way. */
    public record Means(
            Function<Chart, WalkingStart> start,
            CardPages pages,
            BiFunction<Patient, Language, Given> given,
            Door door) {}

    private final ReadOnlyObjectWrapper<Optional<WalkingPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final Workplace window;
    private final Means means;
    private final KeptPlan kept;
    private final WayOut way;
    private final CardTrail trail;
    private Activity wanted = Activity.WALK;

    public PlanModel(Workplace window, Means means) {
        this.window = window;
        this.means = means;
        kept = new KeptPlan(window);
        way = new WayOut(window, means.door().printing());
        trail = new CardTrail(window.record().records().journal());
        window.record().chart().subscribe(read -> look());
        window.desk().chosen().map(patient -> patient.map(Patient::id)).subscribe(another -> close());
    }

    /** Whether it lies over the program. */
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<WalkingPlan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** Why the last change was not taken; empty where there is nothing to say. */
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return way.busy();
    }

    /** The language of its page: the patient's, until another is chosen. */
    ObjectProperty<Language> language() {
        return language;
    }

    /** The plan of the record over the program, or one worked out from it that is kept once it is changed or given. */
    public void open(Activity activity) {
        wanted = activity;
        window.desk().place().set(View.PROGRAM);
        chart().ifPresent(read -> {
            language.set(read.patient().language().printed());
            plan.set(Optional.of(of(read)));
            open.set(true);
        });
    }

    /** What suits the patient first, where no plan is kept yet. */
    public void openUsual() {
        chart().ifPresent(read -> open(start(read).usual()));
    }

    public void close() {
        open.set(false);
        plan.set(Optional.empty());
        told.set("");
    }

    /** From what the record says now, without anything set by hand. */
    void anew() {
        chart().ifPresent(read -> kept.change(start(read).plan(shown().activity()), "anew"));
    }

    /** From the minutes and days of a week, which becomes the first and begins today. */
    void anewFrom(int place) {
        Bout now = shown().weeks().get(place).bout();
        chart().ifPresent(read -> kept.change(start(read).planFrom(shown().activity(), now), "anew.week", place + 1));
    }

    void doing(Activity activity) {
        chart().filter(read -> shown().activity() != activity)
                .ifPresent(read -> kept.change(
                        shown().doing(activity).towards(start(read).target(activity), today()), "activity"));
    }

    void from(Bout bout) {
        towards(shown().target().from(bout), "from");
    }

    void goal(Bout bout) {
        towards(shown().target().goal(bout), "goal");
    }

    void ceiling(int minutes) {
        towards(shown().target().ceiling(minutes), "ceiling");
    }

    void weeks(int wanted) {
        change(now -> now.in(wanted, today()), "weeks");
    }

    void week(int place, Bout bout) {
        change(now -> now.with(place, bout), "week", place + 1);
    }

    void hold(int place) {
        change(now -> now.hold(place), "hold", place + 1);
    }

    void easeOff(int place) {
        change(now -> now.easeOff(place), "ease", place + 1);
    }

    PatientSteps steps() {
        return window.record().steps(View.PROGRAM);
    }

    void undo() {
        steps().undo().ifPresent(words -> window.notices().tell(WORDS.say("undone", words)));
    }

    void redo() {
        steps().redo().ifPresent(words -> window.notices().tell(WORDS.say("done.again", words)));
    }

    /** The week that today falls in, as far as the plan goes. */
    int week() {
        return weeks().map(PlanWeeks::now).orElse(0);
    }

    Optional<PlanWeeks> weeks() {
        return plan.get().flatMap(one -> chart().map(read -> PlanWeeks.of(one, read.adherence(), today())));
    }

    /** What the rules say of it. */
    Optional<PlanAdvice> advice() {
        return plan.get().flatMap(one -> chart().map(read -> new PlanAdvice(start(read), one, verdict(read))));
    }

    /** What its page says, in its language. */
    Optional<PlanWords> words() {
        return chart().flatMap(read -> plan.get().map(one -> means.pages().words(order(read, one, unheaded(read)))));
    }

    Optional<Patient> patient() {
        return chart().map(Chart::patient);
    }

    LocalDate today() {
        return window.desk().today();
    }

    void print() {
        whenPassed(way::toPaper);
    }

    void saveAsPdf() {
        whenPassed(this::saveAsPdf);
    }

    private void saveAsPdf(GivenParcel parcel) {
        way.toFile(parcel, WORDS.say("file"));
    }

    /** The gate is asked anew at each press. */
    private void whenPassed(Consumer<GivenParcel> send) {
        chart().filter(read -> !way.busy().get() && plan.get().isPresent())
                .ifPresent(read ->
                        means.door().held().pass(verdict(read), verdict -> send.accept(parcel(read, verdict))));
    }

    private GivenParcel parcel(Chart read, Verdict verdict) {
        WalkingPlan given = shown();
        Language spoken = language.get();
        kept.store(given);
        return new GivenParcel(
                new GivenParcel.Content(
                        "plan",
                        read.patient(),
                        verdict,
                        GivenPlan.act(given),
                        () -> means.pages()
                                .make(order(read, given, means.given().apply(read.patient(), spoken)))),
                trail,
                new GivenParcel.Ways(way::toPaper, this::saveAsPdf, () -> {}));
    }

    private PlanOrder order(Chart read, WalkingPlan given, Given head) {
        return new PlanOrder(head, given, start(read).notByPulse());
    }

    /** To read it the letterhead is not asked for. */
    private Given unheaded(Chart read) {
        return new Given(Letterhead.NONE, read.patient().name().full(), today(), SheetStyle.USUAL.in(language.get()));
    }

    private Verdict verdict(Chart read) {
        return means.door().gate().plan(read, shown());
    }

    private void towards(Target target, String kind) {
        change(now -> now.towards(target, today()), kind);
    }

    /** A change the plan does not take is said, and nothing is lost. */
    private void change(UnaryOperator<WalkingPlan> by, String kind, Object... said) {
        told.set("");
        try {
            kept.change(by.apply(shown()), kind, said);
        } catch (Refusal refused) {
            told.set(refused.getMessage());
        }
    }

    /** What the record says now is what is shown. */
    private void look() {
        if (open.get()) {
            plan.set(chart().map(this::of));
        }
    }

    private WalkingPlan of(Chart read) {
        return read.walking().orElseGet(() -> start(read).plan(wanted));
    }

    private WalkingPlan shown() {
        return plan.get().orElseThrow();
    }

    private WalkingStart start(Chart read) {
        return means.start().apply(read);
    }

    private Optional<Chart> chart() {
        return window.record().chart().get();
    }
}
