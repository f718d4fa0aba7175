package org.homestretch.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code suggest}: a starting program for the patient of one case, or of each line of a file of cases. */
@Command(name = "suggest", mixinStandardHelpOptions = true, description = "Suggests a starting program for a case.")
final class SuggestVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A case (.json), or one case a line (.jsonl).")
    private Path file;

    @Override
    public Integer call() {
        var answers =
                new CaseAnswers(spec.commandLine().getOut(), spec.commandLine().getErr());
        answers.print(file, SuggestAnswer::json);
        return answers.code(0);
    }
}
