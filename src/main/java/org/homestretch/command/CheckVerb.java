package org.homestretch.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.homestretch.command.files.CaseFile;
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

    private boolean blocked;

    @Override
    public Integer call() {
        var answers =
                new CaseAnswers(spec.commandLine().getOut(), spec.commandLine().getErr());
        answers.print(file, this::answer);
        return answers.code(blocked ? BLOCKED : NOTHING_BLOCKS);
    }

    private String answer(CaseFile asked) {
        CheckAnswer answer = CheckAnswer.of(asked);
        blocked |= answer.blocks();
        return answer.json();
    }
}
