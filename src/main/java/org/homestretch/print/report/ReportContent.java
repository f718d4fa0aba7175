package org.homestretch.print.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRParameter;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Area;
import org.homestretch.patient.Born;
import org.homestretch.patient.Patient;
import org.homestretch.patient.episode.Diagnosis;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.Palette;
import org.homestretch.print.page.Styled;
import org.homestretch.print.page.Template;
import org.homestretch.print.report.ReportLine.VisitLine;
import org.homestretch.print.report.ReportPage.Foot;
import org.homestretch.print.report.ReportPage.Part;
import org.homestretch.print.report.ReportPage.Title;
import org.homestretch.print.sheet.SheetBlock;
import org.homestretch.print.words.Words;
import org.homestretch.program.Ink;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.progress.Chart;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.Summary;
import org.homestretch.progress.Visit;

/** All that is printed on one progress report, in words and charts. */
public final class ReportContent {

    private static final RoomWords WORDS = RoomWords.of(ReportContent.class);

    private static final String NONE = "\u2013";
    private static final double FOOT_NAME_WIDTH = 190;
    private static final double FOOT_NAME_HEIGHT = 16;

    private final ReportOrder order;
    private final Chart record;
    private final List<Visit> visits;
    private final Words words = Words.ofReports();
    private final PrintableText printable;
    private final Faces faces;

    public ReportContent(ReportOrder order, Faces faces) {
        this.order = order;
        this.faces = faces;
        record = order.chart();
        visits = record.episodeVisits();
        printable = new PrintableText(faces);
    }

    public Template.About about() {
        return new Template.About(
                words.say("title") + ", " + name(), order.letterhead().clinic(), words.locale(), order.date());
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, words.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        return parameters;
    }

    /** Those of this episode, as all its figures are. */
    public int visits() {
        return visits.size();
    }

    /** The page with its newest visits in the table; at least one line, which may say that there is none. */
    public List<ReportLine> lines(int newest) {
        ReportPage page = page(newest);
        if (visits.isEmpty()) {
            return List.of(new ReportLine(page, new VisitLine(NONE, NONE, NONE, NONE, NONE, words.say("table.none"))));
        }
        return visits.subList(visits() - newest, visits()).stream()
                .map(visit -> new ReportLine(page, line(visit)))
                .toList();
    }

    private ReportPage page(int newest) {
        var charts = new ReportCharts(words, faces, order);
        var boxes = new ReportBoxes(words, visits, order.standards());
        return new ReportPage(
                SheetBlock.Head.of(order.letterhead(), printable, Palette.of(Ink.COLOUR)),
                title(),
                boxes.leg(),
                boxes.back(),
                boxes.disability(),
                boxes.days(),
                charts.all(),
                table(newest),
                part(Area.STRENGTHENING),
                part(Area.STRETCHING),
                part(Area.AEROBIC),
                new ReportPlan(words, order, printable).text(),
                foot());
    }

    private String table(int newest) {
        String shown = newest == visits() ? words.say("table") : words.say("table.last", newest, visits());
        int earlier = record.earlierVisits().size();
        return earlier == 0 ? shown : shown + words.say(words.form("table.earlier", earlier), earlier, began());
    }

    private String began() {
        return record.episode().diagnosis().onset().map(this::day).orElse(NONE);
    }

    private Title title() {
        Patient patient = record.patient();
        String whose = Styled.name(name()) + Styled.plain(born(patient.born()) + " · " + words.say("number", number()));
        String course = Summary.of(visits, order.standards()).words();
        return new Title(whose, period(), diagnosis(), course);
    }

    private String born(Born born) {
        return born.day()
                .map(day -> words.say("born", words.date(day)))
                .orElseGet(() -> words.say("born.about", Integer.toString(born.year())));
    }

    private String period() {
        if (visits.isEmpty()) {
            return words.date(order.date()) + " · " + words.say("visits.none");
        }
        String from = words.date(visits.getFirst().date());
        String to = words.date(visits.getLast().date());
        return (from.equals(to) ? from : words.say("period", from, to)) + " · " + words.count("visits", visits());
    }

    private String diagnosis() {
        Diagnosis diagnosis = record.episode().diagnosis();
        String side = switch (diagnosis.leg()) {
            case LEFT, RIGHT -> ", " + words.say("leg", diagnosis.leg().code());
            case BOTH -> ", " + words.say("legs");
            case NONE -> "";
        };
        String stage = diagnosis.onset().isPresent()
                ? " · " + diagnosis.stageOn(order.date()).words()
                : "";
        return diagnosis.main().words() + side + stage;
    }

    private VisitLine line(Visit visit) {
        var scores = visit.scores();
        return new VisitLine(
                day(visit.date()),
                scores.leg().map(Object::toString).orElse(NONE),
                scores.back().map(Object::toString).orElse(NONE),
                scores.rolandMorris().isPresent()
                        ? Integer.toString(scores.rolandMorris().getAsInt())
                        : NONE,
                visit.days()
                        .map(log -> words.say("box.days.count", log.count(), log.outOf()))
                        .orElse(NONE),
                printable.of(
                        WORDS.said("what.visit", day(visit.date())),
                        visit.notes().text()));
    }

    private Part part(Area area) {
        Optional<Program> program = record.programs().stream().findFirst();
        if (program.isEmpty() || program.get().in(area).isEmpty()) {
            return new Part(area.words(), words.say("area.nothing"));
        }
        String names = program.get().in(area).stream()
                .map(Prescription::exercise)
                .map(exercise -> exercise.name())
                .collect(Collectors.joining(", "));
        return new Part(words.say("area", area.words(), program.get().minutesADay(area)), names);
    }

    private Foot foot() {
        return new Foot(
                printable.of(WORDS.said("what.clinician"), order.clinician()),
                printable.of(WORDS.said("what.phone"), order.letterhead().phone()),
                foot(words.say("number", number())));
    }

    /** With the name where it has room in one line; it stands at the head of the page in any case. */
    private String foot(String number) {
        boolean fits = faces.fits(name(), Styled.NAME_SIZE, FOOT_NAME_WIDTH, FOOT_NAME_HEIGHT);
        return (fits ? Styled.quietName(name()) + " · " : "") + Styled.plain(number);
    }

    private String name() {
        return printable.of(WORDS.said("what.patient"), record.patient().name().full());
    }

    /** As text, so that no thousands mark gets into it. */
    private String number() {
        return Integer.toString(record.patient().number());
    }

    /** A day of another year says so. */
    private String day(LocalDate date) {
        return words.dayFrom(order.date(), date);
    }
}
