package org.homestretch.ui.patient.history;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.CautionAtPrinting;
import org.homestretch.program.KeptCaution;
import org.homestretch.program.Program;
import org.homestretch.ui.kit.control.Dates;

/** What the history says of the cautions on a program: those kept with who and why, those open when it was printed. */
final class ProgramNotes {

    private static final RoomWords WORDS = RoomWords.of(ProgramNotes.class);

    private final Clock clock;

    ProgramNotes(Clock clock) {
        this.clock = clock;
    }

    /** What was kept in the version before is told there. */
    List<String> of(Program program, Optional<Program> before) {
        Set<KeptCaution> told = before.map(Program::overrides).map(Set::copyOf).orElse(Set.of());
        Stream<String> kept =
                program.overrides().stream().filter(one -> !told.contains(one)).map(this::kept);
        Stream<String> shown = program.printing().stream()
                .flatMap(printing -> printing.cautions().stream())
                .map(CautionAtPrinting::words)
                .map(words -> WORDS.say("history.caution", words));
        return Stream.concat(kept, shown).toList();
    }

    private String kept(KeptCaution kept) {
        return kept.words() + ". " + kept.by() + ", " + Dates.moment(kept.at(), clock);
    }
}
