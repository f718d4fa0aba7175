package org.homestretch.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.homestretch.command.files.BadInput;
import picocli.CommandLine.Option;

/** Where the clinic's password comes from: a file, else the environment, else a prompt; never an argument. */
final class PasswordOption {

    static final String VARIABLE = "HOMESTRETCH_PASSWORD";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the password. Else the variable " + VARIABLE + ", else a prompt.")
    private Path file;

    String password() {
        return given().orElseGet(PasswordOption::prompt);
    }

    /** The password where one was given by file or environment. */
    Optional<String> given() {
        return file == null ? Optional.ofNullable(System.getenv(VARIABLE)) : Optional.of(firstLine());
    }

    private String firstLine() {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new BadInput("--password-file " + file + ": the file cannot be read.");
        }
    }

    private static String prompt() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new BadInput("The clinic's password is needed: give --password-file FILE or set " + VARIABLE + ".");
        }
        return new String(console.readPassword("Password: "));
    }
}
