package org.homestretch.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.Workbench;
import org.homestretch.exercise.Exercise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code catalogue}: every exercise on offer. */
@Command(name = "catalogue", mixinStandardHelpOptions = true, description = "Lists every exercise on offer.")
final class CatalogueVerb implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "As a JSON array with facts, texts and number of pictures.")
    private boolean json;

    private final Supplier<Workbench> workbench;

    CatalogueVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        List<Exercise> all = workbench.get().library().all();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(array(all).toPrettyString());
        } else {
            all.forEach(exercise -> out.println("%-28s %-14s level %d  %s"
                    .formatted(exercise.id(), exercise.kind().words(), exercise.level(), exercise.name())));
        }
    }

    private ArrayNode array(List<Exercise> all) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        all.forEach(exercise -> array.add(new ExerciseJson(exercise)
                .node(workbench.get().figures().phases(exercise.id()).size())));
        return array;
    }
}
