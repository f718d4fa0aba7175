package org.homestretch.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.program.Program;
import org.homestretch.program.Programs;

/** Programs kept in memory, for tests of everything above the store. */
public final class MemoryPrograms implements Programs {

    final MemoryChanges changes = new MemoryChanges();

    private final Map<UUID, Program> programs = new LinkedHashMap<>();

    @Override
    public List<Program> of(UUID patient) {
        return programs.values().stream()
                .filter(program -> program.patient().equals(patient))
                .sorted(Comparator.comparingInt(Program::number).reversed())
                .toList();
    }

    @Override
    public void save(Program program) {
        Program kept = programs.get(program.id());
        if (kept != null && !kept.draft()) {
            throw new IllegalStateException("Program " + kept.number() + " is printed and stays as it is.");
        }
        programs.put(program.id(), program);
        changes.tell(program.patient());
    }

    @Override
    public void remove(Program draft) {
        programs.remove(draft.id());
        changes.tell(draft.patient());
    }
}
