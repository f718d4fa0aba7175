package org.homestretch.ui.progress.entry;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.TypedField;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.homestretch.ui.progress.visits.ScoreText;
import org.homestretch.ui.progress.visits.VisitEdit;

/** One typed total of today's visit: kept as it is typed, refused with a sentence where it cannot be. */
public final class ScoreField {

    /** How a total is read, where a visit keeps it, and how it is put in its place. */
    record Means(
            Function<String, OptionalInt> read,
            Function<Visit, OptionalInt> find,
            BiFunction<Visit, OptionalInt, VisitEdit> put) {}

    private final TypedField<UUID, OptionalInt> typed;
    private final ProgressModel progress;
    private final Means means;

    /** A refused text records nothing, not even the digits it began with, and stays to be mended. */
    private ScoreField(ProgressModel progress, Means means) {
        this.progress = progress;
        this.means = means;
        typed = new TypedField<>(
                new TypedField.Means<>(ScoreText::of, means.read(), this::record, Optional.of(OptionalInt.empty())));
        progress.today().subscribe(today -> typed.follow(today.map(Visit::id), today.map(means.find())));
    }

    /** The Roland-Morris total. */
    static ScoreField disability(ProgressModel progress) {
        return new ScoreField(
                progress,
                new Means(ScoreText::disability, visit -> visit.scores().rolandMorris(), VisitEdit::disability));
    }

    /** A total of the questionnaires that are asked at some visits only, under the key of its words. */
    public static ScoreField of(
            ProgressModel progress,
            String key,
            Function<Questionnaires, OptionalInt> find,
            BiFunction<Questionnaires, OptionalInt, Questionnaires> put) {
        return new ScoreField(
                progress,
                new Means(
                        ScoreText::whole,
                        visit -> find.apply(said(visit)),
                        (visit, total) -> VisitEdit.questionnaires(visit, key, put.apply(said(visit), total))));
    }

    TypedField<UUID, OptionalInt> typed() {
        return typed;
    }

    public StringProperty text() {
        return typed.text();
    }

    /** Why the typed total will not do, or nothing. */
    ReadOnlyStringProperty refusal() {
        return typed.wrong();
    }

    private void record(OptionalInt total) {
        progress.entering().ifPresent(visit -> {
            VisitEdit edit = means.put().apply(visit, total);
            if (!means.find().apply(visit).equals(total)) {
                progress.make(edit);
            }
        });
    }

    private static Questionnaires said(Visit visit) {
        return visit.questionnaires().orElse(Questionnaires.NONE);
    }
}
