package org.homestretch.ui.progress.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Thresholds;
import org.homestretch.guidance.visit.HandedOut;
import org.homestretch.guidance.visit.Light;
import org.homestretch.patient.episode.PainScore;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.Reaction;
import org.homestretch.progress.Reaction.Apart;
import org.homestretch.progress.Reaction.Ease;
import org.homestretch.progress.Reaction.Settled;
import org.homestretch.progress.Reaction.Sign;
import org.homestretch.progress.Visit;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.homestretch.ui.progress.visits.VisitEdit;

/** How the exercises went since the last visit, as today's entry asks it; each answer is saved as it is given. */
public final class ReactionModel {

    private static final RoomWords WORDS = RoomWords.of(ReactionModel.class);

    private final ProgressModel progress;
    private final Supplier<Thresholds> thresholds;
    private final ObjectProperty<Optional<PainScore>> during = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Settled> settled = new SimpleObjectProperty<>();
    private boolean following;

    public ReactionModel(ProgressModel progress, Supplier<Thresholds> thresholds) {
        this.progress = progress;
        this.thresholds = thresholds;
        progress.today().subscribe(today -> follow(said(today)));
        during.subscribe((before, now) -> change(said -> said.during(now)));
        settled.subscribe((before, now) -> change(said -> said.settling(Optional.ofNullable(now))));
    }

    /** Whether there is a program whose exercises could be asked about. */
    ObservableValue<Boolean> asked() {
        return progress.chart().map(chart -> chart.flatMap(this::followed).isPresent());
    }

    public ObjectProperty<Optional<PainScore>> during() {
        return during;
    }

    /** Null until it is said. */
    ObjectProperty<Settled> settled() {
        return settled;
    }

    ObservableValue<Set<Sign>> signs() {
        return progress.today().map(today -> said(today).signs());
    }

    public void notice(Sign sign, boolean noticed) {
        change(said -> {
            var signs = new HashSet<>(said.signs());
            if (noticed) {
                signs.add(sign);
            } else {
                signs.remove(sign);
            }
            return said.with(signs);
        });
    }

    /** The exercises that went their own way. */
    ObservableValue<List<Apart>> exceptions() {
        return progress.today().map(today -> said(today).exceptions());
    }

    /** Each exercise of the program that was followed, with each way it could have gone. */
    List<Apart> offered() {
        List<Apart> said = said(progress.today().get()).exceptions();
        return progress.chart().get().flatMap(this::followed).stream()
                .flatMap(program -> program.onSheet().stream())
                .map(Prescription::exercise)
                .flatMap(exercise -> Arrays.stream(Ease.values()).map(ease -> new Apart(exercise, ease)))
                .filter(one -> !said.contains(one))
                .toList();
    }

    void except(Apart one) {
        change(said -> said.with(one.exercise(), Optional.of(one.ease())));
    }

    void asTheOthers(Apart one) {
        change(said -> said.with(one.exercise(), Optional.empty()));
    }

    /** {@code Bridge: too much} */
    static String words(Apart one) {
        return WORDS.say("apart." + one.ease().code(), one.exercise().name());
    }

    /** The light of what was said, in words, once enough was. */
    ObservableValue<Optional<LightShown>> light() {
        return progress.today().map(today -> {
            Reaction said = said(today);
            return Light.of(said, usual(), thresholds.get()).map(light -> LightShown.of(light, said));
        });
    }

    private Optional<PainScore> usual() {
        return progress.chart()
                .get()
                .flatMap(chart -> chart.episode().symptoms().usual());
    }

    private Optional<Program> followed(Chart chart) {
        var desk = progress.desk();
        return chart.programs().stream()
                .flatMap(program -> HandedOut.of(program, desk.clock().getZone()).stream())
                .filter(given -> given.day().isBefore(desk.today()))
                .map(HandedOut::program)
                .findFirst();
    }

    private void follow(Reaction said) {
        following = true;
        during.set(said.during());
        settled.set(said.settled().orElse(null));
        following = false;
    }

    private void change(UnaryOperator<Reaction> change) {
        if (following) {
            return;
        }
        Optional<Visit> today = progress.entering();
        if (today.isPresent()) {
            Reaction before = said(today);
            Reaction after = change.apply(before);
            if (!after.equals(before)) {
                progress.make(VisitEdit.reaction(today.get(), after));
            }
        }
    }

    private static Reaction said(Optional<Visit> today) {
        return today.flatMap(Visit::reaction).orElse(Reaction.NONE);
    }
}
