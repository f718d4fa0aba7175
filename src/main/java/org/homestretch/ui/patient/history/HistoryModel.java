package org.homestretch.ui.patient.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.homestretch.basics.Act;
import org.homestretch.basics.Coded;
import org.homestretch.basics.Journal;
import org.homestretch.basics.RoomWords;
import org.homestretch.education.Cards;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenSheet;
import org.homestretch.progress.Visit;
import org.homestretch.ui.kit.control.Dates;
import org.homestretch.ui.kit.telling.ActWords;
import org.homestretch.ui.patient.record.RecordEdits;

/** What happened in the course of a record, newest first: visits, programs, the registration. */
public final class HistoryModel {

    private static final RoomWords WORDS = RoomWords.of(HistoryModel.class);

    /** What of the history is shown. */
    enum Filter implements Coded {
        ALL,
        PROGRAMS,
        VISITS;

        boolean shows(HistoryLine.Kind kind) {
            return switch (kind) {
                case VISIT -> this != PROGRAMS;
                case PROGRAM, FLARE_UP, SHEET, EXPLAINED -> this != VISITS;
                case REGISTERED -> this == ALL;
            };
        }
    }

    private static final Set<Act.Kind> EXPLAINED = EnumSet.of(Act.Kind.CARDS_GIVEN, Act.Kind.PLAN_GIVEN);

    private record Dated(LocalDate day, HistoryLine line) {}

    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ActWords words;
    private final RecordEdits record;
    private final PrintedSheets sheets;

    public HistoryModel(RecordEdits record, PrintedSheets sheets, Cards cards) {
        words = new ActWords(cards);
        this.record = record;
        this.sheets = sheets;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    public ObservableValue<List<HistoryLine>> lines() {
        return record.chart()
                .flatMap(chart -> filter.map(shown -> chart.map(this::all).orElse(List.of()).stream()
                        .filter(line -> shown.shows(line.kind()))
                        .toList()));
    }

    /** The program that would be printed again: the newest one that was printed. */
    public ObservableValue<Optional<Program>> lastPrinted() {
        return record.chart().map(chart -> chart.flatMap(Chart::lastPrinted));
    }

    public void reprint(Program program) {
        sheets.reprint(program);
    }

    /** A sheet that was perhaps printed was given, or was not. */
    void settle(GivenSheet sheet, boolean given) {
        sheets.settle(sheet, given);
    }

    private List<HistoryLine> all(Chart chart) {
        Stream<HistoryLine> dated = Stream.of(visits(chart), sheets(chart), explained(chart), programs(begun(chart)))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Dated::day).reversed())
                .map(Dated::line);
        return Stream.concat(dated, Stream.of(registered(chart))).toList();
    }

    private Stream<Dated> visits(Chart chart) {
        return IntStream.range(0, chart.visits().size())
                .mapToObj(place -> dated(chart.visits().get(place), place + 1));
    }

    private Dated dated(Visit visit, int number) {
        var line = new HistoryLine(
                HistoryLine.Kind.VISIT,
                when(visit.date()),
                WORDS.say("visit.number", number),
                said(visit),
                List.of(),
                Optional.empty());
        return new Dated(visit.date(), line);
    }

    /** Flare-up sheets and reprints stand beside the programs, and what perhaps left; the journal tells of them. */
    private Stream<Dated> sheets(Chart chart) {
        return chart.sheets().stream()
                .filter(sheet -> sheet.outcome() != GivenSheet.Outcome.NOT_GIVEN)
                .filter(sheet ->
                        sheet.unsure() || sheet.beside() || sheet.handing().again())
                .map(this::dated);
    }

    /** Cards and plans by weeks the patient was given. */
    private Stream<Dated> explained(Chart chart) {
        return chart.acts().stream()
                .filter(entry -> EXPLAINED.contains(entry.act().kind()))
                .map(entry -> {
                    LocalDate day = LocalDate.ofInstant(
                            entry.at(), record.desk().clock().getZone());
                    return new Dated(day, explained(entry, day));
                });
    }

    private HistoryLine explained(Journal.Entry entry, LocalDate day) {
        return new HistoryLine(
                HistoryLine.Kind.EXPLAINED,
                when(day),
                WORDS.say("history." + entry.act().kind().code()),
                words.of(entry.act()) + ", " + entry.by(),
                List.of(),
                Optional.empty());
    }

    private Dated dated(GivenSheet sheet) {
        LocalDate day = LocalDate.ofInstant(sheet.at(), record.desk().clock().getZone());
        var line = new HistoryLine(
                sheet.beside() ? HistoryLine.Kind.FLARE_UP : HistoryLine.Kind.SHEET,
                when(day),
                title(sheet),
                words.of(sheet.act()) + ", " + sheet.by(),
                List.of(),
                Optional.empty(),
                Optional.of(sheet).filter(GivenSheet::unsure));
        return new Dated(day, line);
    }

    /** A draft without an exercise is no program. */
    private static List<Program> begun(Chart chart) {
        return chart.programs().stream()
                .filter(program -> !(program.draft() && program.empty()))
                .toList();
    }

    private static String title(GivenSheet sheet) {
        String which = sheet.beside() ? "history.flareUp" : "history.sheet";
        return WORDS.say(
                sheet.unsure() ? which + ".unsure" : which, sheet.handing().number());
    }

    /** Newest first: the version before one is the next in the list. */
    private Stream<Dated> programs(List<Program> all) {
        return IntStream.range(0, all.size())
                .mapToObj(place ->
                        dated(all.get(place), all.stream().skip(place + 1L).findFirst()));
    }

    private Dated dated(Program program, Optional<Program> before) {
        LocalDate day = program.printing()
                .map(printing ->
                        LocalDate.ofInstant(printing.at(), record.desk().clock().getZone()))
                .orElse(record.desk().today());
        String how = program.draft() ? "history.draft" : "history.printed";
        String title = WORDS.say(how, program.number());
        String text = WORDS.count(how, program.prescriptions().size());
        List<String> notes = new ProgramNotes(record.desk().clock()).of(program, before);
        var printed = program.draft() ? Optional.<Program>empty() : Optional.of(program);
        return new Dated(
                day,
                new HistoryLine(
                        HistoryLine.Kind.PROGRAM,
                        program.draft() ? WORDS.say("history.notYet") : when(day),
                        title,
                        text,
                        notes,
                        printed));
    }

    /** The journal knows the day; where it was not asked for the clinic number stands in its place. */
    private HistoryLine registered(Chart chart) {
        String number = WORDS.say("number.of", chart.patient().number());
        Optional<String> day = chart.acts().stream()
                .filter(entry -> entry.act().kind() == Act.Kind.REGISTERED)
                .map(entry -> when(
                        LocalDate.ofInstant(entry.at(), record.desk().clock().getZone())))
                .findFirst();
        return new HistoryLine(
                HistoryLine.Kind.REGISTERED,
                day.orElse(number),
                WORDS.say("history.registered"),
                day.map(known -> number).orElse(""),
                List.of(),
                Optional.empty());
    }

    private String when(LocalDate day) {
        String date = Dates.near(day, record.desk().today());
        return day.equals(record.desk().today()) ? WORDS.say("history.today", date) : date;
    }

    private static String said(Visit visit) {
        var scores = visit.scores();
        String pain = Stream.of(
                        scores.leg().map(score -> WORDS.say("said.leg", score)),
                        scores.back().map(score -> WORDS.say("said.back", score)),
                        scores.rolandMorris().isPresent()
                                ? Optional.of(WORDS.say(
                                        "said.disability", scores.rolandMorris().getAsInt()))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElseGet(() -> WORDS.say("said.nothing"));
        String days = visit.days()
                .map(done -> ". " + WORDS.say("said.days", done.count(), done.outOf()))
                .orElse("");
        String exercises = visit.reaction().map(how -> ". " + how.words()).orElse("");
        return Character.toUpperCase(pain.charAt(0)) + pain.substring(1) + days + exercises;
    }
}
