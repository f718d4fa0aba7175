package org.homestretch.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.advice.Landing;
import org.homestretch.basics.Unable;
import org.homestretch.desktop.Manner;
import org.homestretch.desktop.Printer;
import org.homestretch.ui.kit.paper.Printing;

/** A printer that remembers what it was given. */
public final class MemoryTray implements Printing {

    public final List<Finished> printed = new ArrayList<>();
    public final List<Path> written = new ArrayList<>();
    public final List<Printer> printers = new ArrayList<>();
    public Manner manner = Manner.USUAL;
    private Optional<Printer> chosen = Optional.empty();
    public Landing landing = new Landing(Landing.Ending.PRINTED, "1 page sent to the tray.");
    public Optional<String> refusal = Optional.empty();
    public Optional<Path> answer = Optional.of(Path.of("sheet.pdf"));

    @Override
    public Landing print(Finished finished) {
        printed.add(finished);
        return landing;
    }

    @Override
    public List<Printer> printers() {
        return printers;
    }

    @Override
    public Optional<Printer> printer() {
        return chosen.or(() -> printers.stream().findFirst());
    }

    @Override
    public Manner manner() {
        return manner;
    }

    @Override
    public void printSo(Manner wanted) {
        manner = wanted;
    }

    @Override
    public void printOn(Printer printer) {
        chosen = Optional.of(printer);
    }

    @Override
    public boolean choosePrinter() {
        return true;
    }

    @Override
    public Optional<Path> chooseFile(String suggestedName) {
        return answer;
    }

    @Override
    public Landing write(Finished finished, Path file) {
        refusal.ifPresent(sentence -> {
            throw new Unable(sentence);
        });
        written.add(file);
        return new Landing(Landing.Ending.SAVED, "Sheet saved as " + file);
    }
}
