package org.homestretch.print.sheet.place;

import java.util.List;

/** One way to set out a sheet: what stands where on its pages, found by arithmetic before anything is printed. */
public interface SheetDesign {

    List<SheetPage> pages();
}
