package org.homestretch.ui.progress.entry;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.basics.Refusal;
import org.homestretch.progress.Questionnaires;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.work.PutAside;
import org.homestretch.ui.progress.visits.ProgressModel;
import org.homestretch.ui.progress.visits.ScoreText;
import org.homestretch.ui.progress.visits.VisitEdit;

/** One typed total of today's visit: kept as it is typed, refused with a sentence where it cannot be. */
public final class ScoreField {

    /** The key of its words, where it is found, and how it is put in its place. */
    public record Means(
            String key,
            Function<Questionnaires, OptionalInt> find,
            BiFunction<Questionnaires, OptionalInt, Questionnaires> put) {}

    private final PutAside<UUID, String> aside = new PutAside<>();
    private final ProgressModel progress;
    private final Means means;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private Optional<UUID> shown = Optional.empty();
    private OptionalInt kept = OptionalInt.empty();
    private boolean following;

    public ScoreField(ProgressModel progress, Means means) {
        this.progress = progress;
        this.means = means;
        progress.today().subscribe(this::follow);
        text.subscribe((before, now) -> typed(now));
    }

    public StringProperty text() {
        return text;
    }

    /** Why the typed total will not do, or nothing. */
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** A refused text records nothing, and stays to be mended. */
    private void typed(String now) {
        if (following) {
            return;
        }
        following = true;
        try {
            record(ScoreText.whole(now));
            refusal.set("");
        } catch (Refusal refused) {
            refusal.set(refused.getMessage());
            record(OptionalInt.empty());
        } finally {
            following = false;
        }
    }

    private void record(OptionalInt total) {
        progress.entering().ifPresent(visit -> {
            Questionnaires before = said(visit);
            Questionnaires after = means.put().apply(before, total);
            if (!after.equals(before)) {
                progress.make(VisitEdit.questionnaires(visit, means.key(), after));
            }
        });
    }

    /** The text is left alone while it is typed, and while what the visit holds stays the same. */
    private void follow(Optional<Visit> today) {
        Optional<UUID> visit = today.map(Visit::id);
        OptionalInt holds = today.map(one -> means.find().apply(said(one))).orElse(OptionalInt.empty());
        boolean turned = !visit.equals(shown);
        boolean changed = turned || !holds.equals(kept) && !following;
        if (turned && !refusal.get().isEmpty()) {
            shown.ifPresent(left -> aside.leave(left, text.get(), ""));
        }
        shown = visit;
        kept = holds;
        if (changed) {
            following = true;
            text.set(ScoreText.of(holds));
            refusal.set("");
            following = false;
        }
        if (turned) {
            visit.flatMap(aside::back).ifPresent(text::set);
        }
    }

    private static Questionnaires said(Visit visit) {
        return visit.questionnaires().orElse(Questionnaires.NONE);
    }
}
