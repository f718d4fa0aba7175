package org.homestretch.guidance.suggest;

import java.util.List;
import org.homestretch.guidance.Finding;
import org.homestretch.program.Prescription;

/** A suggested program in sheet order, or the findings that forbid any program. */
public record Suggestion(List<Suggested> items, List<Finding> held) {

    public Suggestion {
        items = List.copyOf(items);
        held = List.copyOf(held);
    }

    public List<Prescription> program() {
        return items.stream().map(Suggested::prescription).toList();
    }
}
