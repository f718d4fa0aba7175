package org.homestretch.ui.program;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Given;
import org.homestretch.guidance.RedFlagAdvice;
import org.homestretch.guidance.Review;
import org.homestretch.guidance.SheetAdvice;
import org.homestretch.guidance.Suggestion;
import org.homestretch.patient.RedFlag;
import org.homestretch.program.Kept;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.Reminder;

/** What the guidance says of the program as it is built, and what can be done about it. */
public final class FindingsModel {

    private static final String SCREEN_MISSING = "S13";

    /** A suggestion somebody put off, for one patient and as long as the window is open. */
    private record PutOff(UUID patient, String rule) {}

    private final BuilderModel.Window window;
    private final ProgramModel model;
    private final BuilderModel.Advice advice;
    private final ObjectProperty<Set<PutOff>> putOff = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<Map<Finding, Prescription>> remedies = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectBinding<Findings> found;

    FindingsModel(BuilderModel.Window window, ProgramModel model, BuilderModel.Advice advice) {
        this.window = window;
        this.model = model;
        this.advice = advice;
        var file = model.file();
        found = Bindings.createObjectBinding(
                this::weigh, model.program(), file.episode(), file.visits(), file.earlier(), putOff);
        found.subscribe(changed -> window.tasks().later("look for remedies", this::lookForRemedies));
    }

    ObjectBinding<Findings> found() {
        return found;
    }

    /** What would answer a finding, where something would. */
    ReadOnlyObjectProperty<Map<Finding, Prescription>> remedies() {
        return remedies.getReadOnlyProperty();
    }

    ProgramModel program() {
        return model;
    }

    /** A draft as it would be printed now; a printed program as it is. */
    Program asPrinted(Program program) {
        if (!program.draft()) {
            return program;
        }
        var desk = window.desk();
        return program.printed(new Program.Printing(desk.clock().instant(), desk.user(), reminders(program)));
    }

    private List<Reminder> reminders(Program program) {
        return facts(program).stream()
                .flatMap(facts ->
                        advice.guidance().advice(facts.patient(), facts.history(), program.prescriptions()).stream())
                .map(FindingsModel::reminder)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The pain rule and the warning signs of the cauda equina are on every sheet. */
    private static Optional<Reminder> reminder(SheetAdvice asked) {
        return switch (asked) {
            case PAIN_RULE, CAUDA_EQUINA_CARD -> Optional.empty();
            case NO_EARLY_BENDING -> Optional.of(Reminder.NO_EARLY_BENDING);
            case HAND_SUPPORT -> Optional.of(Reminder.HAND_SUPPORT);
            case KEEP_BREATHING -> Optional.of(Reminder.KEEP_BREATHING);
            case TALK_TEST -> Optional.of(Reminder.TALK_TEST);
            case LITTLE_AND_OFTEN -> Optional.of(Reminder.LITTLE_AND_OFTEN);
        };
    }

    String sources(Finding finding) {
        return advice.sources().apply(finding.sources());
    }

    /** Whether keeping them with this reason would do. */
    boolean acceptable(List<Caution> cautions, String reason) {
        return cautions.stream().allMatch(Caution::keepable)
                && !(reason.isBlank() && cautions.stream().anyMatch(Caution::needsReason));
    }

    void keep(List<Caution> cautions, String reason) {
        if (acceptable(cautions, reason)) {
            model.keep(cautions.stream().map(one -> kept(one.finding(), reason)).toList());
        }
    }

    private Kept kept(Finding finding, String reason) {
        var desk = window.desk();
        return new Kept(
                finding.rule(),
                finding.exercise(),
                reason,
                desk.user(),
                desk.clock().instant());
    }

    /** Puts the remedy in the place of the exercise, or adds it where the whole program lacks it. */
    void apply(Finding finding) {
        Optional.ofNullable(remedies.get().get(finding))
                .ifPresent(remedy ->
                        finding.exercise().ifPresentOrElse(old -> model.swap(old, remedy), () -> model.add(remedy)));
    }

    void notNow(Hint hint) {
        model.program().get().ifPresent(program -> {
            var all = new HashSet<>(putOff.get());
            all.add(new PutOff(program.patient(), hint.rule()));
            putOff.set(Set.copyOf(all));
        });
    }

    /** What the guidance says of an exercise by itself, at its usual dose. */
    List<Finding> of(Exercise exercise) {
        return facts().map(facts -> advice.guidance()
                        .of(facts.patient(), facts.history(), Prescription.usual(exercise, facts.painful())))
                .orElse(List.of());
    }

    /** What a program may start from: steps from the last one, printed ones, one the guidance chooses, none. */
    List<StartChoice> starts() {
        List<Program> earlier = model.file().earlier().get();
        var all = new ArrayList<StartChoice>();
        adjusted(earlier).ifPresent(all::add);
        earlier.stream().map(StartChoice::copyOf).forEach(all::add);
        starting()
                .filter(one -> !one.items().isEmpty())
                .map(StartChoice::suggested)
                .ifPresent(all::add);
        all.add(StartChoice.BLANK);
        return List.copyOf(all);
    }

    private Optional<StartChoice> adjusted(List<Program> earlier) {
        return earlier.stream()
                .findFirst()
                .flatMap(last -> Given.of(last, window.desk().clock().getZone()))
                .map(given -> new Review(
                        given, model.file().visits().get(), advice.guidance().thresholds()))
                .flatMap(Course::of)
                .flatMap(course -> facts().flatMap(facts -> course.adjusted(advice.steps(), facts)));
    }

    /** A program to begin with, as the guidance would choose it today. */
    private Optional<Suggestion> starting() {
        return facts().map(facts -> advice.suggestions().starting(facts.patient(), facts.history(), facts.painful()));
    }

    private Optional<Facts> facts() {
        return model.program().get().flatMap(this::facts);
    }

    private Optional<Facts> facts(Program program) {
        return Facts.of(
                model.file(),
                program,
                advice.guidance().thresholds(),
                window.desk().today());
    }

    private Findings weigh() {
        return model.program()
                .get()
                .flatMap(program -> facts(program).map(facts -> weigh(program, facts)))
                .orElse(Findings.NONE);
    }

    private Findings weigh(Program program, Facts facts) {
        var all = advice.guidance().check(facts.patient(), facts.history(), program.prescriptions()).stream()
                .filter(finding -> !settled(finding, facts))
                .filter(finding ->
                        finding.objects() || !putOff.get().contains(new PutOff(program.patient(), finding.rule())))
                .toList();
        return Findings.of(program.empty() ? List.of() : all, program, facts.screen());
    }

    /** Once the screen holds nothing back, its questions and the action written down have answered these rules. */
    private static boolean settled(Finding finding, Facts facts) {
        Set<RedFlag> raised = facts.patient().screening().positive();
        return !facts.screen().holds()
                && (finding.rule().equals(SCREEN_MISSING)
                        || RedFlagAdvice.of(raised).stream()
                                .anyMatch(flag -> flag.rule().equals(finding.rule())));
    }

    private void lookForRemedies() {
        Findings now = found.get();
        Optional<Program> program = model.program().get().filter(one -> !one.empty());
        if (program.isEmpty() || now.cautions().isEmpty() && now.hints().isEmpty()) {
            remedies.set(Map.of());
            return;
        }
        facts(program.get())
                .ifPresent(facts -> window.tasks()
                        .run(
                                "look for other exercises",
                                () -> Remedies.of(advice, facts, program.get(), now),
                                answers -> offer(now, answers)));
    }

    private void offer(Findings asked, Map<Finding, Prescription> answers) {
        if (asked.equals(found.get())) {
            remedies.set(Map.copyOf(answers));
        }
    }
}
