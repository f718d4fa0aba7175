package org.homestretch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.advice.Considered;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.advice.Verdict;
import org.homestretch.patient.Patient;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets;
import org.homestretch.ui.kit.paper.Printing;
import org.homestretch.ui.program.sheet.TodaysSheets;

/** The drafts of whoever was worked on today, each printed as the builder would: judged anew, frozen with its paper. */
final class DaySheets implements TodaysSheets {

    private final Office office;
    private final Printing printing;
    private final ZoneId zone;

    DaySheets(Office office, Printing printing, ZoneId zone) {
        this.office = office;
        this.printing = printing;
        this.zone = zone;
    }

    @Override
    public List<Waiting> waiting(UUID butFor) {
        return office
                .journal()
                .workedOn(begin(office.today()), begin(office.today().plusDays(1)))
                .stream()
                .filter(id -> !id.equals(butFor))
                .flatMap(id -> office.patients().byId(id).stream())
                .flatMap(patient -> waiting(patient).stream())
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private Optional<Waiting> waiting(Patient patient) {
        return draft(patient.id()).map(program -> {
            Considered looked = office.consider(patient, program);
            int pages = office.underLetterhead().pages(order(patient, looked));
            return new Waiting(patient.id(), patient.name().full(), program.number(), pages, looked.verdict());
        });
    }

    /** The program may have been changed, handed out or taken back since it was listed. */
    @Override
    public Landing print(Waiting one) {
        Optional<Patient> patient = office.patients().byId(one.patient());
        Optional<Program> program = draft(one.patient()).filter(draft -> draft.number() == one.program());
        if (patient.isEmpty() || program.isEmpty()) {
            return new Landing(Ending.NOWHERE, Verdict.NOTHING.sentence());
        }
        Considered looked = office.consider(patient.get(), program.get());
        if (!looked.verdict().passes()) {
            return new Landing(Ending.NOWHERE, looked.verdict().sentence());
        }
        SheetOrder order = order(patient.get(), looked);
        Sheets.Sheet sheet = office.make(order);
        var finished = new Printing.Finished("sheet", one.name(), sheet);
        return office.trail()
                .hand(order, looked.verdict(), () -> printing.print(finished))
                .landing();
    }

    private Optional<Program> draft(UUID patient) {
        return office.programs().latestFor(patient).filter(program -> program.draft() && !program.empty());
    }

    private SheetOrder order(Patient patient, Considered looked) {
        return office.order(patient, office.asPrinted(looked), office.usualStyle(patient));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
