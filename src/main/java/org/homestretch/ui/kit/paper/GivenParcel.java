package org.homestretch.ui.kit.paper;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.homestretch.advice.CardTrail;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Verdict;
import org.homestretch.basics.Act;
import org.homestretch.patient.Patient;
import org.homestretch.program.Sheets.Sheet;

/** Something that explains on its way to a patient; noted as given where it landed, and not before. */
public record GivenParcel(Content content, CardTrail trail, Ways ways) implements Parcel {

    /** What kind it is, whose, what the gate said, what is noted of it, and how it is made. */
    public record Content(String kind, Patient patient, Verdict verdict, Act act, Supplier<Sheet> make) {}

    /** How to send it again, and what follows once the patient has it. */
    public record Ways(Consumer<GivenParcel> paper, Consumer<GivenParcel> file, Runnable given) {}

    @Override
    public String kind() {
        return content.kind();
    }

    @Override
    public String patient() {
        return content.patient().name().full();
    }

    @Override
    public Gone leave(Function<Printing.Finished, Landing> way) {
        var finished = new Printing.Finished(
                kind(), patient() + " " + kind(), content.make().get());
        var whose = content.patient().id();
        Landing landing = trail.hand(whose, content.act(), content.verdict(), () -> way.apply(finished));
        return new Gone(landing, () -> trail.confirm(whose, content.act()));
    }

    @Override
    public Sender sender() {
        return new Again();
    }

    /** Sends the same once more. */
    private final class Again implements Sender {

        @Override
        public void given() {
            ways.given().run();
        }

        @Override
        public void kept() {}

        @Override
        public void toPaper() {
            ways.paper().accept(GivenParcel.this);
        }

        @Override
        public void toFile() {
            ways.file().accept(GivenParcel.this);
        }
    }
}
