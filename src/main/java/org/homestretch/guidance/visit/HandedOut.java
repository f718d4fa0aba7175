package org.homestretch.guidance.visit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.program.Program;

/** A program that was handed out, and the day it was. */
public record HandedOut(Program program, LocalDate day) {

    /** Nothing while the program is a draft. */
    public static Optional<HandedOut> of(Program program, ZoneId zone) {
        return program.printing().map(printing -> new HandedOut(program, LocalDate.ofInstant(printing.at(), zone)));
    }

    /** All that were handed out, the first one first. */
    static Stream<HandedOut> all(Collection<Program> programs, ZoneId zone) {
        return programs.stream()
                .flatMap(program -> of(program, zone).stream())
                .sorted(Comparator.comparing(HandedOut::day)
                        .thenComparing(one -> one.program().number()));
    }
}
