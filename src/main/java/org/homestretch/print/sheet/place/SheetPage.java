package org.homestretch.print.sheet.place;

import java.util.ArrayList;
import java.util.List;

/** What stands on one page of a sheet, in the order in which it is read. */
public record SheetPage(List<Placed> blocks) {

    public SheetPage() {
        this(new ArrayList<>());
    }

    public SheetPage add(Block block, double x, double y) {
        blocks.add(new Placed(block, x, y));
        return this;
    }
}
