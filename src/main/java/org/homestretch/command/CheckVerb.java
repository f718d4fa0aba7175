package org.homestretch.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: what the guidance says about one case, or about each line of a file of cases. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks a case against the guidance.")
final class CheckVerb implements Callable<Integer> {

    private static final int NOTHING_BLOCKS = 0;
    private static final int BLOCKED = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A case (.json), or one case a line (.jsonl).")
    private Path file;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        List<CheckAnswer> answers =
                CaseFile.readAny(file).stream().map(CheckAnswer::of).toList();
        answers.forEach(answer -> out.println(answer.json()));
        return answers.stream().anyMatch(CheckAnswer::blocks) ? BLOCKED : NOTHING_BLOCKS;
    }
}
