package org.homestretch.ui.kit.cards;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.advice.CardAdvice;
import org.homestretch.advice.CardTrail;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.education.Card;
import org.homestretch.education.CardOrder;
import org.homestretch.education.CardPages;
import org.homestretch.education.Cards;
import org.homestretch.education.Given;
import org.homestretch.patient.Patient;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenCards;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.paper.Door;
import org.homestretch.ui.kit.paper.GivenParcel;
import org.homestretch.ui.kit.paper.WayOut;
import org.homestretch.ui.kit.work.Workplace;

/** The cards for the patient in front: which fit, when each was given, which are picked, and their way to paper. */
public final class CardsModel {

    private static final RoomWords WORDS = RoomWords.of(CardsModel.class);

    /** Which cards there are, who makes their pages, under which head they go to a patient in a language, and which way. */
    public record Means(Cards cards, CardPages pages, BiFunction<Patient, Language, Given> given, Door door) {}

    /** A card as it is offered: its title, whether it fits, and when it was given, empty where it was not. */
    record Line(Card card, String title, boolean fits, String given) {}

    private final ReadOnlyObjectWrapper<Set<Card>> picked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final Workplace window;
    private final Means means;
    private final WayOut way;
    private final CardTrail trail;
    private final ObjectBinding<List<Line>> lines;
    private final BooleanBinding possible;

    public CardsModel(Workplace window, Means means) {
        this.window = window;
        this.means = means;
        way = new WayOut(window, means.door().printing());
        trail = new CardTrail(window.record().records().journal());
        var chart = window.record().chart();
        lines = Bindings.createObjectBinding(() -> chart.get().map(this::lines).orElse(List.of()), chart);
        possible = Bindings.createBooleanBinding(
                () -> !picked.get().isEmpty() && !way.busy().get(), picked, way.busy());
    }

    public Cards cards() {
        return means.cards();
    }

    /** Those that fit the patient first. */
    ObjectBinding<List<Line>> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Set<Card>> picked() {
        return picked.getReadOnlyProperty();
    }

    /** The language they are printed in: the patient's, until another is chosen. */
    ObjectProperty<Language> language() {
        return language;
    }

    /** Whether something is picked, and nothing on its way. */
    BooleanBinding possible() {
        return possible;
    }

    /** As the list opens: in the patient's language, with one card picked where it was asked for. */
    public void begin(Optional<Card> asked) {
        picked.set(Set.copyOf(asked.stream().toList()));
        window.desk()
                .chosen()
                .get()
                .ifPresent(patient -> language.set(patient.language().printed()));
    }

    void pick(Card card, boolean wanted) {
        var all = new HashSet<>(picked.get());
        if (wanted ? all.add(card) : all.remove(card)) {
            picked.set(Set.copyOf(all));
        }
    }

    /** The card that does what a rule asks of the patient in front, and whether it was given. */
    public Optional<CardAdvice.Offer> at(String rule) {
        var advice = new CardAdvice(means.cards(), window.desk().clock());
        return window.record().chart().get().flatMap(chart -> advice.at(rule, chart));
    }

    /** Which cards the patient in front has; what is offered at findings turns with it. */
    public ObservableValue<List<GivenCards>> given() {
        return window.record().chart().map(read -> read.map(Chart::cards).orElse(List.of()));
    }

    /** A day as the screens write it. */
    public String near(LocalDate day) {
        return Dates.near(day, today());
    }

    void print() {
        whenPassed(way::toPaper);
    }

    void saveAsPdf() {
        whenPassed(this::saveAsPdf);
    }

    /** The gate is asked anew at each press. */
    private void whenPassed(Consumer<GivenParcel> send) {
        List<Card> chosen = lines.get().stream()
                .map(Line::card)
                .filter(picked.get()::contains)
                .toList();
        var open = window.record().chart().get().filter(chart -> possible.get() && !chosen.isEmpty());
        open.ifPresent(chart -> means.door()
                .held()
                .pass(
                        means.door().gate().cards(chart),
                        verdict -> send.accept(parcel(chart.patient(), verdict, chosen))));
    }

    private void saveAsPdf(GivenParcel parcel) {
        way.toFile(parcel, WORDS.say("file"));
    }

    private GivenParcel parcel(Patient patient, Verdict verdict, List<Card> chosen) {
        Language asked = language.get();
        return new GivenParcel(
                new GivenParcel.Content(
                        "cards",
                        patient,
                        verdict,
                        GivenCards.act(chosen),
                        () -> means.pages().make(new CardOrder(means.given().apply(patient, asked), chosen))),
                trail,
                new GivenParcel.Ways(way::toPaper, this::saveAsPdf, () -> picked.set(Set.of())));
    }

    private List<Line> lines(Chart chart) {
        var screen = new Language(ScreenLanguage.now().getLanguage());
        return means.cards().fittingFirst(chart.episode(), today()).stream()
                .map(card -> new Line(
                        card,
                        card.in(screen).title(),
                        means.cards().fits(card, chart.episode(), today()),
                        given(chart, card)))
                .toList();
    }

    private String given(Chart chart, Card card) {
        return chart.given(card)
                .map(at -> at.atZone(window.desk().clock().getZone()).toLocalDate())
                .map(day -> WORDS.say("given", Dates.near(day, today())))
                .orElse("");
    }

    private LocalDate today() {
        return window.desk().today();
    }
}
