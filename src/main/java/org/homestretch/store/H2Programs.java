package org.homestretch.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.basics.Act;
import org.homestretch.basics.Act.Kind;
import org.homestretch.program.Program;
import org.homestretch.program.Programs;
import org.homestretch.store.Documents.Acts;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.journal.Event.Subject;
import org.homestretch.store.json.Json;
import org.homestretch.store.refusal.Refusals;

/** The clinic's programs in the clinic's file; once printed they do not change. */
final class H2Programs implements Programs {

    private static final String BY_ID = "select document from program where id = ?";
    private static final String OF_PATIENT =
            "select document from program where patient = ? order by number desc, created";

    private final Documents documents;

    H2Programs(Ledger ledger, Json json) {
        this.documents = new Documents(ledger, json);
    }

    @Override
    public List<Program> of(UUID patient) {
        return documents.all(Program.class, OF_PATIENT, patient);
    }

    @Override
    public void save(Program program) {
        refuseFrozen(program);
        documents.keep(
                of(program),
                BY_ID,
                program,
                program.draft()
                        ? new Acts(act(Kind.PROGRAM_BEGUN, program), act(Kind.PROGRAM_CHANGED, program))
                        : new Acts(act(Kind.PROGRAM_PRINTED, program), act(Kind.PROGRAM_PRINTED, program)));
    }

    @Override
    public void remove(Program draft) {
        refuseFrozen(draft);
        documents.remove(of(draft), BY_ID, draft, act(Kind.PROGRAM_TAKEN_BACK, draft));
    }

    private static Act act(Kind kind, Program program) {
        return Act.of(kind).with("number", program.number());
    }

    private void refuseFrozen(Program program) {
        documents
                .one(Program.class, BY_ID, program.id())
                .filter(kept -> !kept.draft())
                .ifPresent(kept -> {
                    throw Refusals.frozen(kept.number());
                });
    }

    private static Owner of(Program program) {
        return new Owner(Subject.PROGRAM, program.id().toString(), Optional.of(program.patient()));
    }
}
