package org.homestretch.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.homestretch.advice.Landing;
import org.homestretch.advice.Landing.Ending;
import org.homestretch.ui.program.sheet.TodaysSheets;

/** Sheets of a day that are listed and printed in memory; one of them may fail. */
public final class MemoryQueue implements TodaysSheets {

    public final List<Waiting> waiting = new ArrayList<>();
    public final List<String> printed = new ArrayList<>();
    public String failing = "";
    public Runnable whilePrinting = () -> {};

    @Override
    public List<Waiting> waiting(UUID butFor) {
        return waiting.stream().filter(one -> !one.patient().equals(butFor)).toList();
    }

    @Override
    public Landing print(Waiting one) {
        if (one.name().equals(failing)) {
            return new Landing(Ending.NOWHERE, "Hall does not answer.");
        }
        printed.add(one.name());
        whilePrinting.run();
        return new Landing(Ending.PRINTED, "1 page sent to the tray.");
    }
}
