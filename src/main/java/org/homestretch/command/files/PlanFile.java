package org.homestretch.command.files;

import java.util.Optional;
import org.homestretch.Office;
import org.homestretch.advice.Verdict;
import org.homestretch.education.PlanOrder;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.walking.WalkingPlan;
import org.homestretch.progress.Chart;
import org.homestretch.progress.GivenPlan;

/** A plan by weeks of one record: kept with today's visit, and handed out as a file where the gate lets it pass. */
public record PlanFile(Office office, Chart chart, WalkingPlan plan) {

    public Verdict verdict() {
        return office.judge(chart, plan);
    }

    /** One that is kept as it is already changes nothing. */
    public void keep() {
        if (!chart.walking().equals(Optional.of(plan))) {
            office.visits().save(chart.visitFor(office.today(), office.user()).walking(Optional.of(plan)));
        }
    }

    /** The page is made and its file looked at first: what cannot be made or written leaves no trace. */
    public void hand(SheetStyle style, OutFile out) {
        var order = new PlanOrder(
                office.given(chart.patient(), style),
                plan,
                office.walkingStart(chart).notByPulse());
        byte[] pdf = office.cardPages().make(order).pdf();
        var file = new GivenFile(office, out, pdf);
        keep();
        file.hand(chart.patient(), verdict(), GivenPlan.act(plan));
    }
}
