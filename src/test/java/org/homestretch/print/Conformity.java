package org.homestretch.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has against a PDF, by PDF/UA-1 and PDF/A-2a. */
final class Conformity {

    /** It tells of each face on a log of its own; kept here, since loggers nobody holds forget their level. */
    private static final Logger CHATTER = Logger.getLogger("org.verapdf");

    static {
        CHATTER.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformity() {}

    /** A line for each rule that is broken. */
    static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(standard -> faults(pdf, standard).stream())
                .distinct()
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> standard.getId() + " " + test.getRuleId().getClause() + "-"
                            + test.getRuleId().getTestNumber() + ": " + test.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException unjudged) {
            throw new IllegalStateException(unjudged);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
