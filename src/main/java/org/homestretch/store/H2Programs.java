package org.homestretch.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.program.Program;
import org.homestretch.program.Programs;
import org.homestretch.store.Documents.Owner;
import org.homestretch.store.Documents.Words;
import org.homestretch.store.Event.Subject;

/** The clinic's programs in the clinic's file; once printed they do not change. */
final class H2Programs implements Programs {

    private static final String BY_ID = "select document from program where id = ?";
    private static final String OF_PATIENT =
            "select document from program where patient = ? order by number desc, created";

    private final Documents documents;

    H2Programs(Books books, Json json) {
        this.documents = new Documents(books, json);
    }

    @Override
    public List<Program> of(UUID patient) {
        return documents.all(Program.class, OF_PATIENT, patient);
    }

    @Override
    public void save(Program program) {
        refuseFrozen(program);
        String name = "Program " + program.number();
        String changed = name + (program.draft() ? " changed" : " printed, then kept as it is");
        documents.keep(
                of(program), BY_ID, program, new Words(name + (program.draft() ? " begun" : " printed"), changed));
    }

    @Override
    public void remove(Program draft) {
        refuseFrozen(draft);
        documents.remove(of(draft), BY_ID, "Program " + draft.number() + " taken back");
    }

    private void refuseFrozen(Program program) {
        documents
                .one(Program.class, BY_ID, program.id())
                .filter(kept -> !kept.draft())
                .ifPresent(kept -> {
                    throw Trouble.frozen(kept.number());
                });
    }

    private static Owner of(Program program) {
        return new Owner(Subject.PROGRAM, program.id().toString(), Optional.of(program.patient()));
    }
}
