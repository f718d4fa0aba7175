package org.homestretch.ui.program.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.advice.CardAdvice;
import org.homestretch.advice.Case;
import org.homestretch.advice.Caution;
import org.homestretch.advice.Findings;
import org.homestretch.advice.Hint;
import org.homestretch.advice.Keeping;
import org.homestretch.advice.ProgramCheck;
import org.homestretch.advice.Remedy;
import org.homestretch.advice.RemedySearch;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Exercise;
import org.homestretch.guidance.Finding;
import org.homestretch.guidance.Unasked;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.cards.Explaining;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.work.Workplace;
import org.homestretch.ui.program.edit.Alone;
import org.homestretch.ui.program.edit.PatientNow;
import org.homestretch.ui.program.edit.ProgramModel;

/** What the guidance says of the program as it is built, and what can be done about it. */
public final class FindingsModel {

    private static final RoomWords WORDS = RoomWords.of(FindingsModel.class);

    /** A suggestion somebody put off, for one patient and as long as the window is open. */
    private record PutOff(UUID patient, String rule) {}

    private final Workplace window;
    private final ProgramModel model;
    private final Alone alone;
    private final PatientNow patient;
    private final ProgramCheck check;
    private final Advice advice;
    private final ObjectProperty<Set<PutOff>> putOff = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<Map<Finding, List<Remedy>>> remedies = new ReadOnlyObjectWrapper<>(Map.of());
    private final Reasons reasons = new Reasons();
    private final ObjectBinding<Findings> found;

    public FindingsModel(Workplace window, ProgramModel model, PatientNow patient, Advice advice) {
        this.window = window;
        this.model = model;
        this.patient = patient;
        this.advice = advice;
        alone = new Alone(advice.adviser());
        check = new ProgramCheck(advice.adviser(), window.desk().clock());
        // The numbers of the rules may have been changed in the view one comes from, and a screen ages overnight.
        var place = window.desk().place();
        var day = window.desk().day();
        found = Bindings.createObjectBinding(
                this::weigh, model.program(), model.file().chart(), putOff, place, day);
        found.subscribe(changed -> window.tasks().later("look for remedies", this::lookForRemedies));
    }

    public ObjectBinding<Findings> found() {
        return found;
    }

    /** What would answer a finding, where something would. */
    ReadOnlyObjectProperty<Map<Finding, List<Remedy>>> remedies() {
        return remedies.getReadOnlyProperty();
    }

    /** What would answer one of these findings, each thing once. */
    List<Remedy> remedies(List<Finding> asked) {
        return asked.stream()
                .flatMap(one -> remedies.get().getOrDefault(one, List.of()).stream())
                .distinct()
                .toList();
    }

    /** What the record of the patient on screen does not say yet. */
    public ObservableValue<List<Unasked>> unasked() {
        return model.file()
                .chart()
                .map(read -> read.map(chart -> Unasked.of(chart.episode(), chart.visits()))
                        .orElse(List.of()));
    }

    public PatientNow patient() {
        return patient;
    }

    public ProgramModel program() {
        return model;
    }

    String sources(Finding finding) {
        return advice.sources().apply(finding.sources());
    }

    /** The card that explains what a hint asks to explain, where there is one, and whether it was given. */
    Optional<CardAdvice.Offer> card(Hint hint) {
        return advice.explaining().cards().at(hint.rule());
    }

    Explaining explaining() {
        return advice.explaining();
    }

    /** A reason that was begun on the screen for this patient and not given yet. */
    Optional<String> begunReason(Caution caution) {
        return model.program().get().flatMap(shown -> reasons.of(shown.patient(), caution));
    }

    void beginReason(Caution caution, String text) {
        model.program().get().ifPresent(shown -> reasons.begin(shown.patient(), caution, text));
    }

    /** Whether keeping them with this reason would do. */
    boolean acceptable(List<Caution> cautions, String reason) {
        return Keeping.acceptable(cautions, reason);
    }

    public void keep(List<Caution> cautions, String reason) {
        if (acceptable(cautions, reason)) {
            model.program().get().ifPresent(shown -> cautions.forEach(one -> reasons.given(shown.patient(), one)));
            var desk = window.desk();
            model.keep(new Keeping(desk.user(), desk.clock().instant()).kept(cautions, reason));
        }
    }

    /** What was kept wants an answer again. */
    void takeBack(List<Caution> cautions) {
        model.takeBack(cautions.stream().flatMap(one -> one.kept().stream()).toList());
    }

    void apply(Remedy remedy) {
        model.follow(remedy);
    }

    /** Who kept a caution and when, as a card says it. */
    String signed(KeptCaution kept) {
        return kept.by() + ", " + Dates.moment(kept.at(), window.desk().clock());
    }

    void notNow(Hint hint) {
        model.program().get().ifPresent(program -> {
            var all = new HashSet<>(putOff.get());
            all.add(new PutOff(program.patient(), hint.rule()));
            putOff.set(Set.copyOf(all));
        });
    }

    /** What the guidance says of an exercise by itself, at its usual dose. */
    public List<Finding> of(Exercise exercise) {
        return patient.now().map(now -> alone.of(now, exercise)).orElse(List.of());
    }

    /** Tells of exercises, each by itself, whether a rule stands in their way for the patient as known now. */
    public Predicate<Exercise> blocked() {
        return patient.now()
                .<Predicate<Exercise>>map(
                        now -> exercise -> alone.of(now, exercise).stream().anyMatch(Finding::blocks))
                .orElse(exercise -> false);
    }

    private Findings weigh() {
        return model.program()
                .get()
                .flatMap(program -> patient.with(program).map(now -> weigh(program, now)))
                .orElse(Findings.NONE);
    }

    private Findings weigh(Program program, Case now) {
        if (program.empty()) {
            return Findings.of(List.of(), program, now.screen());
        }
        var open = check.of(program, now).stream()
                .filter(finding ->
                        finding.objects() || !putOff.get().contains(new PutOff(program.patient(), finding.rule())))
                .toList();
        return Findings.of(open, program, now.screen());
    }

    private void lookForRemedies() {
        Findings now = found.get();
        Optional<Program> program = model.program().get().filter(one -> !one.empty());
        if (program.isEmpty() || now.cautions().isEmpty() && now.hints().isEmpty()) {
            remedies.set(Map.of());
            return;
        }
        patient.with(program.get())
                .ifPresent(asked -> window.tasks()
                        .run(
                                WORDS.say("doing.remedies"),
                                () -> RemedySearch.of(check, asked, program.get(), now),
                                searched -> offer(now, searched)));
    }

    private void offer(Findings asked, Map<Finding, List<Remedy>> searched) {
        if (asked.equals(found.get())) {
            remedies.set(Map.copyOf(searched));
        }
    }
}
