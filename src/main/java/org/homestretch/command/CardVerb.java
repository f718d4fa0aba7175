package org.homestretch.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.homestretch.Office;
import org.homestretch.Workbench;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Citations;
import org.homestretch.command.files.BadInput;
import org.homestretch.command.files.CardCodes;
import org.homestretch.command.files.GivenFile;
import org.homestretch.command.files.OutFile;
import org.homestretch.education.Card;
import org.homestretch.education.CardOrder;
import org.homestretch.patient.Patient;
import org.homestretch.progress.GivenCards;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code card}: cards that explain something to a patient, or the list of those there are. */
@Command(
        name = "card",
        mixinStandardHelpOptions = true,
        description = "Makes education cards for a patient as a PDF, a page each, and notes them as given.")
final class CardVerb implements Runnable {

    /** What is asked for: one of the two. */
    static final class Asked {

        @Option(names = "--list", required = true, description = "Which cards there are, and where they are from.")
        private boolean list;

        @ArgGroup(exclusive = false)
        private ForPatient patient;
    }

    /** Cards for one patient of a clinic. */
    static final class ForPatient {

        @ArgGroup(exclusive = false, multiplicity = "1")
        private ClinicOption clinic;

        @Option(names = "--patient", required = true, paramLabel = "NO", description = "The patient's number.")
        private int number;

        @Option(
                names = "--card",
                required = true,
                split = ",",
                paramLabel = "CODE",
                description = "Which card, by its code; several with commas.")
        private List<String> codes;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private OutOption out;
    }

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    @Mixin
    private PageOptions options = new PageOptions();

    private final Supplier<Workbench> workbench;

    CardVerb(Supplier<Workbench> workbench) {
        this.workbench = workbench;
    }

    @Override
    public void run() {
        if (asked.patient == null) {
            list(spec.commandLine().getOut());
        } else {
            give(asked.patient);
        }
    }

    private void list(PrintWriter out) {
        var sources = Citations.load();
        for (Card card : workbench.get().cards().all()) {
            out.println(card.code() + "  " + card.in(Language.EN).title());
            out.println("    " + sources.of(card.sources()));
        }
    }

    private void give(ForPatient to) {
        OutFile out = to.out.paper();
        Workbench bench = workbench.get();
        List<Card> cards = CardCodes.named(bench.cards(), to.codes, why -> new BadInput("--card: " + why + "."));
        try (Office office = to.clinic.open(bench)) {
            Patient patient = ClinicOption.patient(office, to.number);
            Verdict verdict = Refused.unlessPassed(
                    "No cards for " + patient.name().full(), office.judgeCards(office.chart(patient)));
            var given = office.given(patient, options.style(office.usualStyle(patient)));
            byte[] pdf = office.cardPages().make(new CardOrder(given, cards)).pdf();
            new GivenFile(office, out, pdf).hand(patient, verdict, GivenCards.act(cards));
        }
    }
}
