package org.homestretch.ui.patient;

import java.util.List;
import java.util.stream.Stream;
import org.homestretch.ui.kit.Notices;

/** The chips of a record: what limits the patient, what else they have, and what is at home. */
final class CircumstancesModel {

    final Entry<List<Trait>> chips;
    private final OpenRecord record;
    private final Notices notices;

    CircumstancesModel(OpenRecord record, Notices notices) {
        this.record = record;
        this.notices = notices;
        chips = new Entry<>(
                record,
                List.of(),
                chart -> Trait.of(chart.episode().circumstances()),
                traits -> record.change(
                        Edit.choice("Limits and equipment"),
                        episode -> episode.with(Trait.into(episode.circumstances(), traits))));
    }

    /** What may still be added. */
    List<Trait> offered() {
        return Trait.all().stream().filter(one -> !held(one)).toList();
    }

    void add(Trait trait) {
        if (!held(trait)) {
            chips.value()
                    .set(Stream.concat(chips.value().get().stream(), Stream.of(trait))
                            .toList());
        }
    }

    private boolean held(Trait trait) {
        return chips.value().get().stream().anyMatch(one -> one.what().equals(trait.what()));
    }

    void remove(Trait trait) {
        chips.value()
                .set(chips.value().get().stream()
                        .filter(other -> !other.equals(trait))
                        .toList());
        notices.tell("“" + trait.chip() + "” removed", new Notices.Act("Undo", record::undo));
    }
}
