package org.homestretch.guidance.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Library;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.GuidanceRule;
import org.homestretch.guidance.History;
import org.homestretch.guidance.PrescribedItem;
import org.homestretch.guidance.Situation;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.rules.PatientOnSheet;
import org.homestretch.guidance.rules.Rules;
import org.homestretch.guidance.rules.SheetAdvice;
import org.homestretch.guidance.visit.FollowUp;
import org.homestretch.guidance.visit.FollowUpRules;
import org.homestretch.patient.Presentation;
import org.homestretch.program.Prescription;
import org.homestretch.program.Reminder;
import org.homestretch.program.SheetFacts;

/** Checks a program against the rules and gives each finding with its reason. */
public final class Guidance {

    private record Place(String rule, Optional<Exercise> exercise) {}

    private final Supplier<Thresholds> thresholds;
    private final List<Exercise> hamstringStretches;

    /** For thresholds that stay as they are. */
    public Guidance(Library library, Thresholds thresholds) {
        this(library, () -> thresholds);
    }

    /** The thresholds are asked for anew at every check, on the thread that checks. */
    public Guidance(Library library, Supplier<Thresholds> thresholds) {
        this.thresholds = thresholds;
        this.hamstringStretches =
                library.all().stream().filter(Exercise::hamstringStretch).toList();
    }

    /** Reads the rules and counts them: they are many small classes, and who reads them first waits for it. */
    public static int readRules() {
        return Stream.of(Rules.PROGRAM_EDIT, Rules.EXERCISE_EDIT, FollowUpRules.ON_VISIT)
                .mapToInt(List::size)
                .sum();
    }

    public Thresholds thresholds() {
        return thresholds.get();
    }

    /** Everything there is to say before the program goes out, hardest first. */
    public List<Finding> check(Presentation patient, List<Prescription> program) {
        return check(patient, History.NONE, program);
    }

    public List<Finding> check(Presentation patient, History history, List<Prescription> program) {
        Situation on = situation(patient, history, program);
        return ordered(Stream.concat(editing(on), finalising(on)));
    }

    /** What there is to say while the program is still being built, hardest first. */
    public List<Finding> whileEditing(Presentation patient, History history, List<Prescription> program) {
        return ordered(editing(situation(patient, history, program)));
    }

    /** What there is to say of an exercise by itself, as the library marks it for the patient. */
    public List<Finding> of(Presentation patient, History history, Prescription prescription) {
        return ordered(
                Rules.findings(new PrescribedItem(situation(patient, history, List.of(prescription)), prescription)));
    }

    /** What a follow-up visit says about the program and its exercises, hardest first. */
    public List<Finding> followUp(FollowUp visit) {
        return ordered(FollowUpRules.findings(visit, thresholds()));
    }

    /** What the sheet of this program must say. */
    public Set<SheetAdvice> advice(Presentation patient, History history, List<Prescription> program) {
        return SheetAdvice.of(situation(patient, history, program), check(patient, history, program));
    }

    /** The sentences its sheet carries beside what stands on every sheet. */
    public List<Reminder> reminders(Presentation patient, History history, List<Prescription> program) {
        return advice(patient, history, program).stream()
                .map(SheetAdvice::reminder)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a sheet takes from this patient. */
    public SheetFacts facts(Presentation patient) {
        return PatientOnSheet.facts(patient, thresholds());
    }

    public Situation situation(Presentation patient, History history, Collection<Prescription> program) {
        return new Situation(patient, history, List.copyOf(program), thresholds(), hamstringStretches);
    }

    private static Stream<Finding> editing(Situation on) {
        return Stream.concat(ask(Rules.PROGRAM_EDIT, on), askEach(Rules.EXERCISE_EDIT, on));
    }

    private static Stream<Finding> finalising(Situation on) {
        return Stream.concat(ask(Rules.PROGRAM_FINALISE, on), askEach(Rules.EXERCISE_FINALISE, on));
    }

    private static Stream<Finding> ask(List<GuidanceRule<Situation>> rules, Situation on) {
        return rules.stream().map(rule -> rule.find(on, Optional.empty())).flatMap(Optional::stream);
    }

    private static Stream<Finding> askEach(List<GuidanceRule<PrescribedItem>> rules, Situation on) {
        return on.program().stream()
                .map(prescription -> new PrescribedItem(on, prescription))
                .flatMap(item -> rules.stream()
                        .map(rule -> rule.find(item, Optional.of(item.exercise())))
                        .flatMap(Optional::stream));
    }

    /** One finding per rule and exercise: where an exercise stands twice, the harder finding stays. */
    private static List<Finding> ordered(Stream<Finding> found) {
        Map<Place, Finding> kept = new LinkedHashMap<>();
        BinaryOperator<Finding> harder = BinaryOperator.minBy(Comparator.comparing(Finding::severity));
        found.forEach(one -> kept.merge(new Place(one.rule(), one.exercise()), one, harder));
        return kept.values().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
