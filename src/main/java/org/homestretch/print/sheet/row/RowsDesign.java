package org.homestretch.print.sheet.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.print.sheet.flow.Flow;
import org.homestretch.print.sheet.flow.Scales;
import org.homestretch.print.sheet.flow.Strips;
import org.homestretch.print.sheet.flow.Tail;
import org.homestretch.print.sheet.frame.Advice;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.frame.Heads;
import org.homestretch.print.sheet.frame.StopBlock;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.SheetDesign;
import org.homestretch.print.sheet.place.SheetPage;

/** The usual sheet: an exercise a row, as large as the pages let it be, the stop rules on page one, the log at the end. */
public final class RowsDesign implements SheetDesign {

    private static final Scales SCALES = new Scales(25, 30, 36);

    private final Flow flow;

    public RowsDesign(Composer composer, Exercises exercises, Tail log) {
        var strips = new Strips(scale -> exercises.rows(composer, scale));
        flow = new Flow(composer, around(composer, log), strips, SCALES);
    }

    @Override
    public List<SheetPage> pages() {
        return flow.pages();
    }

    private static Flow.Around around(Composer composer, Tail log) {
        var heads = new Heads(composer);
        List<Block> first = new ArrayList<>(heads.first());
        Block advice = Advice.of(composer, List.of(composer.said().keepMoving()));
        first.add(advice.height(advice.height() + Flow.GAP));
        Optional<Block> badDay = composer.said().flareUp()
                ? Optional.empty()
                : Optional.of(Advice.of(composer, composer.said().badDay()));
        Block stop = new StopBlock(composer).block();
        return new Flow.Around(first, heads::next, Optional.of(stop), badDay, Optional.of(log));
    }
}
