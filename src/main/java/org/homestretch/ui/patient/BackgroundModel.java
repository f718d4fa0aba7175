package org.homestretch.ui.patient;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.homestretch.patient.Episode;
import org.homestretch.progress.Chart;
import org.homestretch.ui.kit.Notices;

/** The findings in the chart as chips: what rules ask for beyond condition, limits and equipment. */
final class BackgroundModel {

    private final OpenRecord record;
    private final Notices notices;

    BackgroundModel(OpenRecord record, Notices notices) {
        this.record = record;
        this.notices = notices;
    }

    /** What is noted, kind by kind. */
    ObservableValue<List<Fact>> chips() {
        return record.chart()
                .map(chart -> chart.map(Chart::episode)
                        .map(episode -> fitting(episode, fact -> fact.in(episode)))
                        .orElse(List.of()));
    }

    /** What may still be noted. */
    List<Fact> offered() {
        Optional<Episode> open = record.chart().get().map(Chart::episode);
        return open.map(episode -> fitting(episode, fact -> !fact.in(episode))).orElse(List.of());
    }

    void add(Fact fact) {
        change(fact, true);
    }

    void remove(Fact fact) {
        change(fact, false);
        notices.tell("“" + fact.words() + "” removed", new Notices.Act("Undo", record::undo));
    }

    private void change(Fact fact, boolean noted) {
        record.change(
                Edit.choice(fact.words()),
                episode -> fact.noted(episode, noted, record.desk().today()));
    }

    private static List<Fact> fitting(Episode episode, Predicate<Fact> which) {
        return Fact.all().stream()
                .filter(fact -> fact.fits(episode))
                .filter(which)
                .toList();
    }
}
