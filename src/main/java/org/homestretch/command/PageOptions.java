package org.homestretch.command;

import java.util.Optional;
import java.util.stream.Collectors;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Language;
import org.homestretch.command.files.BadInput;
import org.homestretch.program.Ink;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetStyle;
import picocli.CommandLine.Option;

/** How any paper for a patient is to look, as asked for on the command line. */
final class PageOptions {

    @Option(names = "--language", paramLabel = "en|es|...", description = "The language of the paper.")
    private String language;

    @Option(names = "--paper", paramLabel = "a4|letter", description = "The paper size.")
    private String paper;

    @Option(names = "--ink", paramLabel = "colour|black", description = "Colour, or black only.")
    private String ink;

    /** The usual style, with what was asked for instead. */
    SheetStyle style(SheetStyle usual) {
        return usual.in(spoken().orElse(usual.language()))
                .on(chosen("--paper", Paper.class, paper).orElse(usual.paper()))
                .inked(chosen("--ink", Ink.class, ink).orElse(usual.ink()));
    }

    private Optional<Language> spoken() {
        if (language == null) {
            return Optional.empty();
        }
        return Optional.of(Language.offered().stream()
                .filter(one -> one.code().equals(language))
                .findFirst()
                .orElseThrow(() -> new BadInput("--language " + language + ": it must be one of "
                        + Language.offered().stream().map(Language::code).collect(Collectors.joining(", ")) + ".")));
    }

    static <E extends Enum<E> & Coded> Optional<E> chosen(String option, Class<E> list, String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(Coded.find(list, code)
                .orElseThrow(
                        () -> new BadInput(option + " " + code + ": it must be one of " + Coded.codes(list) + ".")));
    }
}
