package org.homestretch.ui.program.edit;

import java.util.List;
import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Program;
import org.homestretch.program.Programs;
import org.homestretch.ui.kit.work.OpenRecord;
import org.homestretch.ui.kit.work.Saving;

/** Keeps the program on screen and the one in the open record the same, a moment after each change. */
final class ProgramKeeper {

    private static final RoomWords WORDS = RoomWords.of(ProgramKeeper.class);

    private final OpenRecord record;
    private final Programs programs;
    private Optional<Program> stored = Optional.empty();
    private Optional<Program> wanted = Optional.empty();
    private Optional<Program> asked = Optional.empty();
    private String patient = "";
    private boolean held;

    ProgramKeeper(OpenRecord record) {
        this.record = record;
        programs = record.records().programs();
    }

    /** Begins with what the store holds as the newest program of a patient. */
    void begin(String name, Optional<Program> newest) {
        patient = name;
        stored = newest;
        wanted = Optional.empty();
        asked = Optional.empty();
        held = false;
    }

    /** The program as it should be kept, soon. */
    void want(Program program) {
        wanted = Optional.of(program);
        record.tasks().later("save program", this::flush);
    }

    /** Keeps it now: before the window turns to something else. */
    void flush() {
        if (held) {
            return;
        }
        wanted.filter(program -> !stored.equals(Optional.of(program))).ifPresent(this::keep);
    }

    /** Whether nothing typed here is still to be kept. */
    boolean idle() {
        return !held
                && wanted.map(program -> stored.equals(Optional.of(program))).orElse(true);
    }

    /** Whether the newest program of the store is the one known here; a draft without an exercise is in no store. */
    boolean holds(Optional<Program> newest) {
        return newest.equals(stored) || stored.filter(Program::unbegun).isPresent();
    }

    /** Keeps nothing until a printed version is in the store: a draft must not overtake it. */
    void hold() {
        flush();
        held = true;
    }

    /** The printed version is in the store. */
    void froze(Program printed) {
        stored = Optional.of(printed);
        wanted = wanted.filter(program -> !program.id().equals(printed.id()));
        release();
    }

    void release() {
        held = false;
        flush();
    }

    /** Taking back the first edit of a printed program leaves a draft behind that goes as well. */
    private void keep(Program program) {
        Optional<Program> before = stored;
        Optional<Program> left =
                before.filter(Program::draft).filter(old -> !old.id().equals(program.id()) || program.unbegun());
        stored = Optional.of(program);
        boolean begun = program.draft() && !program.unbegun();
        Runnable work = () -> {
            left.ifPresent(programs::remove);
            if (begun) {
                programs.save(program);
            }
        };
        asked = Optional.of(program);
        record.change(open -> left.map(open::without).orElse(open));
        if (begun) {
            record.change(open -> open.with(program));
        }
        var saving =
                Saving.of(List.of("program", program.patient()), program, WORDS.say("work.program", patient), work);
        record.save(saving.then(() -> stands(program, Optional.of(program)), () -> stands(program, before)));
    }

    /** What the store holds now, unless something newer was asked of it or another patient is in front. */
    private void stands(Program program, Optional<Program> inStore) {
        if (asked.equals(Optional.of(program))) {
            stored = inStore;
        }
    }
}
