package org.homestretch.guidance.review;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.program.Paper;

/** All that is needed to lay the rules before somebody who signs them off: the rules, the version they are of, the day. */
public record ReviewOrder(List<RuleReview> rules, String version, LocalDate date, Paper paper) {

    public ReviewOrder {
        rules = List.copyOf(rules);
    }
}
