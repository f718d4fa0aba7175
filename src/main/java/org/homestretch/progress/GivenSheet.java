package org.homestretch.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.program.Handing;
import org.homestretch.program.SheetPurpose;

/** A sheet that left the clinic or may have: when, by whom, and what became of it. */
public record GivenSheet(Handing handing, Instant at, String by, Outcome outcome, Act act) {

    private static final Set<Act.Kind> GIVEN = EnumSet.of(Act.Kind.PRINTED, Act.Kind.EXPORTED, Act.Kind.CONFIRMED);

    /** Whether the patient has it, as far as the journal knows. */
    public enum Outcome {
        GIVEN,
        NOT_GIVEN,
        UNKNOWN
    }

    /** Whether it stands beside the program, as an easy set does. */
    public boolean beside() {
        return handing.purpose() == SheetPurpose.FLARE_UP;
    }

    /** Whether nobody knows what became of it. */
    public boolean unsure() {
        return outcome == Outcome.UNKNOWN;
    }

    /** What the acts of a journal, newest first, tell of sheets; newest first. */
    static List<GivenSheet> of(List<Journal.Entry> acts) {
        var sheets = new ArrayList<GivenSheet>();
        for (Journal.Entry entry : acts) {
            Handing.of(entry.act()).ifPresent(handing -> add(sheets, handing, entry));
        }
        return List.copyOf(sheets);
    }

    private static void add(List<GivenSheet> newer, Handing handing, Journal.Entry entry) {
        Act.Kind kind = entry.act().kind();
        if (GIVEN.contains(kind)) {
            newer.add(new GivenSheet(handing, entry.at(), entry.by(), Outcome.GIVEN, entry.act()));
        } else if (kind == Act.Kind.NOT_GIVEN) {
            newer.add(new GivenSheet(handing, entry.at(), entry.by(), Outcome.NOT_GIVEN, entry.act()));
        } else if (kind == Act.Kind.RESERVED && later(newer, handing).isEmpty()) {
            newer.add(new GivenSheet(handing, entry.at(), entry.by(), Outcome.UNKNOWN, entry.act()));
        }
    }

    /** What became of it, or of the same sheet sent once more, which settles the matter. */
    private static Optional<GivenSheet> later(List<GivenSheet> newer, Handing handing) {
        return newer.stream()
                .filter(one -> one.handing().name().equals(handing.name())
                        || one.outcome() == Outcome.GIVEN
                                && one.handing().purpose() == handing.purpose()
                                && one.handing().number() == handing.number())
                .findFirst();
    }
}
