package org.homestretch.ui.patient.condition;

import java.util.List;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.patient.record.ChoiceField;
import org.homestretch.ui.patient.record.EditName;
import org.homestretch.ui.patient.record.RecordEdits;

/** The chips of a record: what limits the patient, what else they have, and what is at home. */
public final class CircumstancesModel {

    private static final RoomWords WORDS = RoomWords.of(CircumstancesModel.class);

    public final ChoiceField<List<CircumstanceChip>> chips;
    private final RecordEdits record;
    private final Notices notices;

    public CircumstancesModel(RecordEdits record, Notices notices) {
        this.record = record;
        this.notices = notices;
        chips = new ChoiceField<>(
                record,
                List.of(),
                chart -> CircumstanceChip.of(chart.episode().circumstances()),
                traits -> record.change(
                        EditName.choice(WORDS.say("edit.circumstances")),
                        episode -> episode.with(CircumstanceChip.into(episode.circumstances(), traits))));
    }

    /** What may still be added. */
    public List<CircumstanceChip> offered() {
        return CircumstanceChip.all().stream().filter(one -> !held(one)).toList();
    }

    public void add(CircumstanceChip trait) {
        if (!held(trait)) {
            chips.value()
                    .set(Stream.concat(chips.value().get().stream(), Stream.of(trait))
                            .toList());
        }
    }

    private boolean held(CircumstanceChip trait) {
        return chips.value().get().stream().anyMatch(one -> one.what().equals(trait.what()));
    }

    public void remove(CircumstanceChip trait) {
        chips.value()
                .set(chips.value().get().stream()
                        .filter(other -> !other.equals(trait))
                        .toList());
        notices.tell(WORDS.say("chip.removed", trait.chip()), new Notices.Act(WORDS.say("undo"), record::undo));
    }
}
