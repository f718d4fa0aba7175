package org.homestretch.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Library;
import org.homestretch.patient.episode.Side;
import org.homestretch.program.Ink;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;

/** Orders of sheets for tests, from the real catalogue. */
public final class SheetSamples {

    public static final List<String> IDS = List.of(
            "bridge",
            "abdominal-brace",
            "clam",
            "bird-dog",
            "hamstring-supine-towel",
            "prone-press-up",
            "seated-sciatic-slider",
            "standing-back-extension",
            "walk-short-bouts",
            "dead-bug",
            "side-lying-pillow-rest",
            "side-plank-knees",
            "knee-rolls",
            "wall-squat",
            "cat-camel");
    public static final Letterhead CLINIC = new Letterhead(
            "Brookfield Spine & Rehabilitation",
            "214 Mill Street, Suite 3, Brookfield",
            "(555) 0142",
            "care@brookfieldspine.example");
    public static final Library LIBRARY = Catalogue.library(Set.copyOf(IDS));
    public static final LocalDate DAY = LocalDate.of(2025, 11, 18);

    private SheetSamples() {}

    public static Program program(int exercises) {
        Program program = Program.first(UUID.randomUUID()).reviewedOn(Optional.of(DAY.plusDays(14)));
        for (String id : IDS.subList(0, exercises)) {
            Side side = id.contains("hamstring") || id.contains("slider") ? Side.LEFT : Side.BOTH;
            program = program.add(Prescription.usual(LIBRARY.get(id), side));
        }
        return program;
    }

    public static SheetOrder order(int exercises) {
        return order(program(exercises), SheetStyle.USUAL);
    }

    public static SheetOrder order(Program program, SheetStyle style) {
        return order("Elena Marsh", program, style);
    }

    /** Of a program as it is given. */
    public static SheetOrder order(String patient, Program program, SheetStyle style) {
        Program given = program.draft() ? program.printed(Instant.EPOCH, "nb") : program;
        return new SheetOrder(CLINIC, patient, "Dr Nadia Brandt, DC", DAY, given, style);
    }

    public static SheetStyle black() {
        return new SheetStyle(SheetStyle.USUAL.layout(), Language.EN, Paper.A4, Ink.BLACK);
    }

    /** Every combination of language, paper and ink. */
    public static Stream<SheetStyle> styles() {
        return Language.offered().stream()
                .flatMap(language -> Stream.of(Paper.values())
                        .flatMap(paper -> Stream.of(Ink.values())
                                .map(ink -> new SheetStyle(SheetStyle.USUAL.layout(), language, paper, ink))));
    }
}
