package org.homestretch.testing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.homestretch.patient.Presentation;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Conditioning;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.Irritability;
import org.homestretch.patient.episode.Limit;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.Direction;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.exam.Neuro;
import org.homestretch.patient.redflag.RedFlag;

/** A patient on paper for guidance tests: plain and untroubling until a test says otherwise. */
public final class PresentationBuilder {

    private int age = 50;
    private Condition main = Condition.NONSPECIFIC;
    private Set<Condition> secondary = Set.of();
    private Stage stage = Stage.CHRONIC;
    private OptionalLong days = OptionalLong.empty();
    private OptionalInt trimester = OptionalInt.empty();
    private Optional<Presentation.Operation> surgery = Optional.empty();
    private int backPain;
    private int legPain;
    private Symptoms symptoms = Symptoms.UNKNOWN.irritable(Irritability.LOW).easedBy(Direction.NONE);
    private Examination examination = Examination.NONE.withNeuro(Neuro.NORMAL);
    private Set<NerveLevel> weakRoots = Set.of();
    private Circumstances circumstances =
            Circumstances.UNKNOWN.fit(Conditioning.AVERAGE).withEquipment(EnumSet.allOf(Equipment.class));
    private Set<RedFlag> flags = Set.of();
    private Set<RedFlag> cleared = Set.of();
    private OptionalLong screenAge = OptionalLong.of(0);
    private boolean firstProgram;
    private int restDays;

    public static PresentationBuilder patient() {
        return new PresentationBuilder();
    }

    public PresentationBuilder aged(int years) {
        age = years;
        return this;
    }

    public PresentationBuilder with(Condition condition) {
        main = condition;
        return this;
    }

    public PresentationBuilder withSecondary(Condition... conditions) {
        secondary = Set.of(conditions);
        return this;
    }

    public PresentationBuilder in(Stage course) {
        stage = course;
        return this;
    }

    public PresentationBuilder daysIn(long since) {
        days = OptionalLong.of(since);
        return this;
    }

    /** Nobody knows when. */
    public PresentationBuilder operated(Surgery.Kind kind) {
        surgery = Optional.of(new Presentation.Operation(kind, OptionalLong.empty()));
        return this;
    }

    public PresentationBuilder operated(Surgery.Kind kind, long daysAgo) {
        surgery = Optional.of(new Presentation.Operation(kind, OptionalLong.of(daysAgo)));
        return this;
    }

    public PresentationBuilder trimester(int number) {
        trimester = OptionalInt.of(number);
        return this;
    }

    public PresentationBuilder backPain(int points) {
        backPain = points;
        return this;
    }

    public PresentationBuilder legPain(int points) {
        legPain = points;
        return this;
    }

    public PresentationBuilder pain(int points) {
        return backPain(points).legPain(points);
    }

    public PresentationBuilder painBelowKnee() {
        symptoms = symptoms.belowKnee(true);
        return this;
    }

    public PresentationBuilder painOnOneLeg() {
        symptoms = symptoms.onOneLeg(true);
        return this;
    }

    public PresentationBuilder irritable(Irritability level) {
        symptoms = symptoms.irritable(level);
        return this;
    }

    public PresentationBuilder irritable() {
        return irritable(Irritability.HIGH);
    }

    public PresentationBuilder easedBy(Direction direction) {
        symptoms = symptoms.easedBy(direction);
        return this;
    }

    public PresentationBuilder neuro(Neuro found) {
        examination = examination.withNeuro(found);
        return this;
    }

    public PresentationBuilder legRaise(int degrees) {
        examination = examination.withStraightLegRaise(false, OptionalInt.of(degrees));
        return this;
    }

    public PresentationBuilder legRaisePositive(int degrees) {
        examination = examination.withStraightLegRaise(true, OptionalInt.of(degrees));
        return this;
    }

    public PresentationBuilder legRaisePositive() {
        examination = examination.withStraightLegRaise(true, OptionalInt.empty());
        return this;
    }

    public PresentationBuilder walks(int minutes) {
        examination = examination.withWalkLimit(OptionalInt.of(minutes));
        return this;
    }

    public PresentationBuilder fit(Conditioning level) {
        circumstances = circumstances.fit(level);
        return this;
    }

    public PresentationBuilder limited(Limit... limits) {
        circumstances = circumstances.withLimits(Set.of(limits));
        return this;
    }

    public PresentationBuilder owning(Equipment... things) {
        circumstances = circumstances.withEquipment(Set.of(things));
        return this;
    }

    public PresentationBuilder alsoHaving(HealthProblem... problems) {
        circumstances = circumstances.withProblems(Set.of(problems));
        return this;
    }

    public PresentationBuilder flagged(RedFlag... raised) {
        flags = Set.of(raised);
        return this;
    }

    public PresentationBuilder cleared(RedFlag... looked) {
        cleared = Set.of(looked);
        return this;
    }

    public PresentationBuilder screened(int daysAgo) {
        screenAge = OptionalLong.of(daysAgo);
        return this;
    }

    public PresentationBuilder neverScreened() {
        screenAge = OptionalLong.empty();
        return this;
    }

    public PresentationBuilder weakAt(NerveLevel... roots) {
        weakRoots = Set.of(roots);
        return this;
    }

    public PresentationBuilder firstProgram() {
        firstProgram = true;
        return this;
    }

    public PresentationBuilder toldToRest(int daysOfRest) {
        restDays = daysOfRest;
        return this;
    }

    public Presentation build() {
        return new Presentation(
                new Presentation.Person("Test patient", age, Sex.F),
                new Presentation.Course(main, secondary, stage, days, trimester, surgery),
                new Presentation.Pain(PainScore.of(backPain), PainScore.of(legPain)),
                symptoms,
                examination,
                weakRoots,
                circumstances,
                new Presentation.Screening(flags, screenAge, cleared),
                new Presentation.Plan(firstProgram, restDays));
    }
}
