package org.homestretch.advice;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.basics.Act;
import org.homestretch.basics.Journal;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.Unable;
import org.homestretch.program.Handing;
import org.homestretch.program.Program;
import org.homestretch.program.Programs;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetPurpose;
import org.homestretch.program.log.LogCode;

/** Keeps two records of each sheet that leaves: made ready before there is paper, then given or not. */
public final class PaperTrail {

    private static final RoomWords WORDS = RoomWords.of(PaperTrail.class);

    private final Journal journal;
    private final Programs programs;
    private final RandomGenerator random;

    /** A sheet that was sent out, and where it landed. */
    public record Handed(Handing handing, Landing landing) {}

    /** The codes of logs are drawn from what is random. */
    public PaperTrail(Journal journal, Programs programs, RandomGenerator random) {
        this.journal = journal;
        this.programs = programs;
        this.random = random;
    }

    /** A sheet that is about to leave, with a code for its log that no other log of the clinic has. */
    public SheetOrder coded(SheetOrder order) {
        LogCode code = Stream.generate(() -> LogCode.draw(random))
                .filter(drawn -> journal.coded(drawn.text()).isEmpty())
                .findFirst()
                .orElseThrow();
        return order.logging(order.log().coded(code));
    }

    /** A draft becomes a printed program only once its sheet is given; a sheet the gate holds goes nowhere. */
    public Handed hand(SheetOrder order, Verdict verdict, Supplier<Landing> paper) {
        if (!verdict.passes()) {
            throw new IllegalStateException("This sheet is held: " + verdict.sentence());
        }
        Program program = order.program();
        var handing = Handing.of(order, stored(program).isPresent());
        if (verdict.wasLetPass()) {
            journal.note(program.patient(), handing.act(Act.Kind.PASSED).with("reason", verdict.sentence()));
        }
        note(Act.Kind.RESERVED, program.patient(), handing);
        return new Handed(handing, landed(handing, program, paper));
    }

    private Landing landed(Handing handing, Program program, Supplier<Landing> paper) {
        Landing landing;
        try {
            landing = paper.get();
        } catch (RuntimeException failed) {
            note(Act.Kind.NOT_GIVEN, program.patient(), handing);
            throw failed;
        }
        return switch (landing.ending()) {
            case PRINTED -> noted(Act.Kind.PRINTED, handing, program, landing);
            case SAVED -> noted(Act.Kind.EXPORTED, handing, program, landing);
            case NOWHERE -> {
                note(Act.Kind.NOT_GIVEN, program.patient(), handing);
                yield landing;
            }
            case SHOWN -> landing;
        };
    }

    /** Paper that is out stays out: where that cannot be noted, it is left to be said again. */
    private Landing noted(Act.Kind kind, Handing handing, Program program, Landing landing) {
        try {
            given(kind, handing, program);
            return landing;
        } catch (Unable refused) {
            return new Landing(Ending.SHOWN, WORDS.say("not.noted", landing.words(), refused.getMessage()));
        }
    }

    /** Somebody says that a sheet shown in a viewer, or left without an outcome, was given. */
    public void confirm(Handing handing, Program program) {
        given(Act.Kind.CONFIRMED, handing, program);
    }

    /** The same where what was on it is not to be had any more. */
    public void confirm(Handing handing, UUID patient) {
        note(Act.Kind.CONFIRMED, patient, handing);
    }

    /** Somebody says that it was not. */
    public void deny(Handing handing, UUID patient) {
        note(Act.Kind.NOT_GIVEN, patient, handing);
    }

    private void given(Act.Kind kind, Handing handing, Program program) {
        if (handing.purpose() == SheetPurpose.PROGRAM
                && !program.draft()
                && stored(program).isEmpty()) {
            programs.save(program);
        }
        note(kind, program.patient(), handing);
    }

    /** The program where it is printed in the store already. */
    private Optional<Program> stored(Program program) {
        return programs.of(program.patient()).stream()
                .filter(one -> one.id().equals(program.id()) && !one.draft())
                .findFirst();
    }

    private void note(Act.Kind kind, UUID patient, Handing handing) {
        journal.note(patient, handing.act(kind));
    }
}
