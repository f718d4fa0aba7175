package org.homestretch.ui.program.sheet;

import org.homestretch.program.Sheets;
import org.homestretch.ui.kit.paper.Printing;

/** What sheets are made with, under the clinic's letterhead, where they go, and which others wait today. */
public record PaperWays(Sheets sheets, Printing printing, PagePictures pages, Counter counter, TodaysSheets today) {}
