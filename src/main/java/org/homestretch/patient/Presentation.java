package org.homestretch.patient;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homestretch.patient.episode.Circumstances;
import org.homestretch.patient.episode.Condition;
import org.homestretch.patient.episode.Episode;
import org.homestretch.patient.episode.Examination;
import org.homestretch.patient.episode.HealthProblem;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.patient.episode.Stage;
import org.homestretch.patient.episode.Surgery;
import org.homestretch.patient.episode.Symptoms;
import org.homestretch.patient.exam.NerveLevel;
import org.homestretch.patient.redflag.RedFlag;
import org.homestretch.patient.redflag.RedFlagScreen;

/** Everything the guidance looks at of a patient on one day. */
public record Presentation(
        Person person,
        Course course,
        Pain pain,
        Symptoms symptoms,
        Examination examination,
        Set<NerveLevel> weakRoots,
        Circumstances circumstances,
        Screening screening,
        Plan plan) {

    /** What was found elsewhere counts among the health problems, where exercises list it. */
    public Presentation {
        weakRoots = Set.copyOf(weakRoots);
        circumstances = circumstances.having(following(course, examination));
    }

    /** Who is treated, as far as age and sex bear on exercises; age in years, the least and the most it may be. */
    public record Person(String name, int age, int oldest, Sex sex) {

        public Person(String name, int age, Sex sex) {
            this(name, age, age, sex);
        }

        static Person of(Patient patient, LocalDate day) {
            var born = patient.born();
            return new Person(patient.name().full(), born.youngest(day), born.oldest(day), patient.sex());
        }
    }

    /** An operation that was told of, and how many days ago; empty where nobody knows. */
    public record Operation(Surgery.Kind kind, OptionalLong days) {

        static Operation of(Surgery surgery, LocalDate day) {
            return new Operation(surgery.kind(), surgery.daysOn(day));
        }
    }

    /** What the episode is and how far along; days since its onset where they are known; the operation that was told. */
    public record Course(
            Condition main,
            Set<Condition> secondary,
            Stage stage,
            OptionalLong daysSinceOnset,
            OptionalInt trimester,
            Optional<Operation> surgery) {

        public Course {
            secondary = Set.copyOf(secondary);
        }

        /** Where nobody told of an operation. */
        public Course(
                Condition main,
                Set<Condition> secondary,
                Stage stage,
                OptionalLong daysSinceOnset,
                OptionalInt trimester) {
            this(main, secondary, stage, daysSinceOnset, trimester, Optional.empty());
        }

        /** Whether the spine was operated on, as told or as one of the conditions says. */
        public boolean operated() {
            return surgery.isPresent() || conditions().stream().anyMatch(Condition::afterSurgery);
        }

        /** Whether this operation was told, or one of the conditions comes after it. */
        public boolean had(Surgery.Kind operation) {
            return surgery.filter(told -> told.kind() == operation).isPresent()
                    || after(operation, main)
                    || secondary.stream().anyMatch(condition -> after(operation, condition));
        }

        private static boolean after(Surgery.Kind operation, Condition condition) {
            return condition.operation().filter(operation::equals).isPresent();
        }

        /**
         * Days since the operation: one told without a day is taken for recent; where only a condition says that there was
         * one, those since the onset, as far as they are known.
         */
        public OptionalLong daysSinceSurgery() {
            if (surgery.isPresent()) {
                return OptionalLong.of(Surgery.counted(surgery.get().days()));
            }
            return operated() ? daysSinceOnset : OptionalLong.empty();
        }

        public boolean has(Condition condition) {
            return main == condition || secondary.contains(condition);
        }

        /** The same where the days since an operation set the stage that was told, as far as they are known. */
        public Course staged() {
            OptionalLong days = daysSinceSurgery();
            return days.isEmpty()
                    ? this
                    : new Course(
                            main,
                            secondary,
                            Surgery.stage(days.getAsLong(), main, stage),
                            daysSinceOnset,
                            trimester,
                            surgery);
        }

        /** A pregnancy past its first three months, whatever it is that hurts. */
        boolean laterPregnancy() {
            return trimester.orElse(1) > 1;
        }

        public Set<Condition> conditions() {
            return Stream.concat(Stream.of(main), secondary.stream()).collect(Collectors.toSet());
        }
    }

    /** Worst current pain of back and leg, and whether anybody asked; what nobody asked counts as no pain. */
    public record Pain(PainScore back, PainScore leg, boolean known) {

        public Pain(PainScore back, PainScore leg) {
            this(back, leg, true);
        }

        public int worst() {
            return Math.max(back.points(), leg.points());
        }
    }

    /** The red flags that are open, the age of the screen in days, empty where none was made, and the flags cleared. */
    public record Screening(Set<RedFlag> positive, OptionalLong ageInDays, Set<RedFlag> cleared) {

        public Screening {
            positive = Set.copyOf(positive);
            cleared = Set.copyOf(cleared);
        }

        /** A screen of which nothing was cleared. */
        public Screening(Set<RedFlag> positive, OptionalLong ageInDays) {
            this(positive, ageInDays, Set.of());
        }
    }

    /** Whether this is the first program of the episode, and how many days of rest were advised. */
    public record Plan(boolean firstProgram, int restDaysAdvised) {}

    /** What a kept episode presents on a day. */
    public static Presentation of(Patient patient, Episode episode, Pain pain, Plan plan, LocalDate day) {
        var diagnosis = episode.diagnosis();
        var course = new Course(
                diagnosis.main(),
                Set.copyOf(diagnosis.secondary()),
                diagnosis.stageOn(day),
                diagnosis.daysOn(day),
                diagnosis.trimester(),
                diagnosis.surgery().map(surgery -> Operation.of(surgery, day)));
        var screening = episode.lastScreen()
                .map(screen -> screening(screen, day))
                .orElseGet(() -> new Screening(Set.of(), OptionalLong.empty()));
        return new Presentation(
                Person.of(patient, day),
                course,
                pain,
                episode.symptoms(),
                episode.examination(),
                episode.examined().weakRoots(),
                withWhatIsAtHome(episode.circumstances()),
                screening,
                plan);
    }

    /** The same patient with another pain. */
    public Presentation hurting(Pain other) {
        return new Presentation(
                person, course, other, symptoms, examination, weakRoots, circumstances, screening, plan);
    }

    /** A screen still being asked counts as none, unless it has found something; an overtaken one has no age. */
    private static Screening screening(RedFlagScreen screen, LocalDate day) {
        boolean counts = (screen.complete() || !screen.uncleared(day).isEmpty()) && !screen.stale();
        OptionalLong age = counts ? OptionalLong.of(screen.ageInDays(day)) : OptionalLong.empty();
        return new Screening(screen.uncleared(day), age, screen.cleared(day));
    }

    private static Circumstances withWhatIsAtHome(Circumstances kept) {
        return kept.withEquipment(kept.atHome());
    }

    private static Set<HealthProblem> following(Course course, Examination examination) {
        var following = EnumSet.noneOf(HealthProblem.class);
        if (course.laterPregnancy()) {
            following.add(HealthProblem.PREGNANCY_T2PLUS);
        }
        if (examination.slrPositive()) {
            following.add(HealthProblem.SLR_POSITIVE);
        }
        return following;
    }
}
