package org.homestretch.patient.redflag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.homestretch.basics.Require;
import org.homestretch.basics.RoomWords;

/** A clinician's word that a patient with red flags may exercise: who examined, when, what was found, which flags. */
public record Clearance(String examiner, LocalDate day, String found, Set<RedFlag> flags) {

    private static final RoomWords WORDS = RoomWords.of(Clearance.class);

    /** How long it holds; signs of the cauda equina are never released by it. */
    public static final int DAYS = 28;

    public Clearance {
        examiner = Require.notBlank(() -> WORDS.say("who.examined"), examiner);
        found = Require.notBlank(() -> WORDS.say("what.was.found"), found);
        flags = Set.copyOf(flags);
    }

    boolean releases(RedFlag flag, LocalDate on) {
        long age = ChronoUnit.DAYS.between(day, on);
        return flag.clearable() && flags.contains(flag) && age >= 0 && age <= DAYS;
    }
}
