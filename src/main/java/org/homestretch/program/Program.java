package org.homestretch.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Area;
import org.homestretch.exercise.Dose;
import org.homestretch.exercise.Exercise;

/** A patient's home program: its prescriptions in order, area by area; frozen once printed. */
public record Program(
        UUID id,
        UUID patient,
        int number,
        List<Prescription> prescriptions,
        Optional<LocalDate> review,
        Optional<Printing> printing,
        List<KeptCaution> overrides) {

    private static final RoomWords WORDS = RoomWords.of(Program.class);

    /**
     * When a program was printed, by whom, what the rules had its sheet say, the cautions on screen then, and what its sheet
     * took from the patient; earlier versions kept no such facts.
     */
    public record Printing(
            Instant at,
            String by,
            List<Reminder> reminders,
            List<CautionAtPrinting> cautions,
            Optional<SheetFacts> facts) {

        public Printing {
            reminders = List.copyOf(reminders);
            cautions = List.copyOf(cautions);
        }

        public Printing(Instant at, String by) {
            this(at, by, List.of());
        }

        /** A sheet printed while no caution was open. */
        public Printing(Instant at, String by, List<Reminder> reminders) {
            this(at, by, reminders, List.of(), Optional.empty());
        }

        public Printing with(SheetFacts known) {
            return new Printing(at, by, reminders, cautions, Optional.of(known));
        }
    }

    public Program {
        Require.inRange(() -> WORDS.say("program.number"), number, 1, 9999);
        prescriptions = List.copyOf(prescriptions);
        overrides = List.copyOf(overrides);
        long different =
                prescriptions.stream().map(Prescription::exercise).distinct().count();
        if (different < prescriptions.size()) {
            throw new Refusal(WORDS.say("twice.in.program"));
        }
    }

    /** A program in which no caution was kept. */
    public Program(
            UUID id,
            UUID patient,
            int number,
            List<Prescription> prescriptions,
            Optional<LocalDate> review,
            Optional<Printing> printing) {
        this(id, patient, number, prescriptions, review, printing, List.of());
    }

    public static Program first(UUID patient) {
        return new Program(UUID.randomUUID(), patient, 1, List.of(), Optional.empty(), Optional.empty());
    }

    public boolean draft() {
        return printing.isEmpty();
    }

    public boolean empty() {
        return prescriptions.isEmpty();
    }

    /** A draft without an exercise is none; only the next visit typed into a first one is worth keeping. */
    public boolean unbegun() {
        return draft() && empty() && (number > 1 || review.isEmpty());
    }

    public boolean has(Exercise exercise) {
        return prescriptions.stream().anyMatch(one -> one.exercise().equals(exercise));
    }

    /** The prescriptions of one area, in order. */
    public List<Prescription> in(Area area) {
        return prescriptions.stream().filter(one -> one.area() == area).toList();
    }

    /** All prescriptions as its sheet shows them. */
    public List<Prescription> onSheet() {
        return onSheet(printing.flatMap(Printing::facts).orElse(SheetFacts.UNKNOWN));
    }

    /** What was found to ease on testing, then area by area. */
    List<Prescription> onSheet(SheetFacts facts) {
        return inOrder().stream()
                .sorted(Comparator.comparing((Prescription one) -> !facts.leads(one)))
                .toList();
    }

    /** All prescriptions as lists show them: area by area. */
    public List<Prescription> inOrder() {
        return List.of(Area.values()).stream()
                .flatMap(area -> in(area).stream())
                .toList();
    }

    /** The same for programs that prescribe the same, on any day; the journal keeps it, so its recipe must stay. */
    public String fingerprint() {
        String all = prescriptions.stream()
                .map(one -> String.join("|", one.exercise().id(), one.side().code(), recorded(one.dose()), one.note()))
                .collect(Collectors.joining("\n"));
        return Integer.toHexString(all.hashCode());
    }

    /** A dose as fingerprints have had it from the first, whatever becomes of its parts. */
    private static String recorded(Dose dose) {
        return String.format(
                Locale.ROOT,
                "Dose[sets=%d, repetitions=%d, holdSeconds=%d, timesADay=%d, daysAWeek=%d, minutes=%d]",
                dose.sets(),
                dose.repetitions(),
                dose.holdSeconds(),
                dose.timesADay(),
                dose.daysAWeek(),
                dose.minutes());
    }

    /** This program when it is still a draft, else the next version as a draft with the same content. */
    public Program editable() {
        return draft() ? this : next(Optional.empty());
    }

    /** Whether another version prescribes, keeps and plans the same. */
    public boolean holdsTheSameAs(Program other) {
        return prescriptions.equals(other.prescriptions)
                && overrides.equals(other.overrides)
                && review.equals(other.review);
    }

    /** With what another version prescribes, keeps and plans. */
    public Program takingOver(Program other) {
        return new Program(id, patient, number, other.prescriptions, other.review, printing, other.overrides);
    }

    /** What is being written of this program, as a draft of the version after it. */
    public Program nextVersion() {
        return next(review);
    }

    /** What was kept with a reason stays kept in the version after it. */
    private Program next(Optional<LocalDate> day) {
        return new Program(UUID.randomUUID(), patient, number + 1, prescriptions, day, Optional.empty(), overrides);
    }

    /** With a caution kept; a new reason takes the place of an earlier one. */
    public Program keeping(KeptCaution kept) {
        return keeping(List.of(kept));
    }

    public Program keeping(List<KeptCaution> kept) {
        List<KeptCaution> all = new ArrayList<>(overrides);
        all.removeIf(old -> kept.stream().anyMatch(one -> one.answers(old.rule(), old.exercise())));
        all.addAll(kept);
        return overriding(all);
    }

    /** Without these decisions to keep what a rule says. */
    public Program reopening(List<KeptCaution> kept) {
        List<KeptCaution> all = new ArrayList<>(overrides);
        all.removeAll(kept);
        return overriding(all);
    }

    private Program overriding(List<KeptCaution> kept) {
        return new Program(id, patient, number, prescriptions, review, printing, kept);
    }

    /** The decision to keep what a rule says of an exercise, or of the whole program. */
    public Optional<KeptCaution> kept(String rule, Optional<Exercise> exercise) {
        return overrides.stream().filter(one -> one.answers(rule, exercise)).findFirst();
    }

    /** With these prescriptions in place of its own. */
    public Program prescribing(List<Prescription> others) {
        return new Program(id, patient, number, others, review, printing, overrides);
    }

    public Program printed(Instant at, String by) {
        return printed(new Printing(at, by));
    }

    public Program printed(Printing printed) {
        return new Program(id, patient, number, prescriptions, review, Optional.of(printed), overrides);
    }

    public Program reviewedOn(Optional<LocalDate> day) {
        return new Program(id, patient, number, prescriptions, day, printing, overrides);
    }

    /** With an exercise at the end of its area; one that is already there stays as it is. */
    public Program add(Prescription prescription) {
        return has(prescription.exercise()) ? this : changed(all -> all.add(prescription));
    }

    public Program remove(Exercise exercise) {
        return changed(all -> all.removeIf(one -> one.exercise().equals(exercise)));
    }

    /** With another exercise in the place of one, or at the end of its own area. */
    public Program swap(Exercise old, Prescription instead) {
        int place = in(old.area()).stream().map(Prescription::exercise).toList().indexOf(old);
        Program changed = remove(old).add(instead);
        return old.area() == instead.area() ? changed.move(instead.exercise(), place) : changed;
    }

    public Program change(Exercise exercise, UnaryOperator<Prescription> change) {
        return changed(all -> all.replaceAll(one -> one.exercise().equals(exercise) ? change.apply(one) : one));
    }

    /** With an exercise moved to a place within its own area, counted from 0 and kept inside it. */
    public Program move(Exercise exercise, int place) {
        List<Prescription> group = new ArrayList<>(in(exercise.area()));
        Prescription moved = group.stream()
                .filter(one -> one.exercise().equals(exercise))
                .findFirst()
                .orElseThrow(() -> new Refusal(WORDS.say("not.in.program", exercise.name())));
        group.remove(moved);
        group.add(Math.clamp(place, 0, group.size()), moved);
        return changed(all -> {
            all.removeIf(one -> one.area() == exercise.area());
            all.addAll(group);
        });
    }

    /** Minutes a day of one area, rounded to the nearest whole. */
    public int minutesADay(Area area) {
        return minutes(in(area).stream().mapToInt(Prescription::secondsADay).sum());
    }

    /** Minutes a day at counted exercises other than aerobic ones, rounded to the nearest whole. */
    public int activeMinutes() {
        return minutes(
                prescriptions.stream().mapToInt(Prescription::activeSeconds).sum());
    }

    private static int minutes(int seconds) {
        return (int) Math.round(seconds / 60.0);
    }

    private Program changed(Consumer<List<Prescription>> change) {
        List<Prescription> all = new ArrayList<>(prescriptions);
        change.accept(all);
        return new Program(id, patient, number, all, review, printing, overrides);
    }
}
