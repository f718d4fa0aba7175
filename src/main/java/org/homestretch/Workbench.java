package org.homestretch;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.homestretch.catalogue.CardFiles;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.catalogue.Citations;
import org.homestretch.education.CardPages;
import org.homestretch.education.Cards;
import org.homestretch.exercise.Library;
import org.homestretch.figure.Figures;
import org.homestretch.figure.PictureFormats;
import org.homestretch.guidance.review.ReviewPapers;
import org.homestretch.print.JasperCards;
import org.homestretch.print.JasperProgressReports;
import org.homestretch.print.JasperReviewPapers;
import org.homestretch.print.JasperSheets;
import org.homestretch.print.PrintedPictures;
import org.homestretch.program.Paper;
import org.homestretch.program.Sheets;
import org.homestretch.progress.Reports;

/** What works without a clinic: the exercises, their pictures, and the printer of sheets and reports. */
public final class Workbench {

    private final Clock clock;
    private final Figures figures = new Figures();
    private final Library library = Catalogue.library(figures.ids());
    private final JasperSheets sheets = new JasperSheets(figures);
    private final Cards cards = CardFiles.cards();
    private final JasperCards cardPages = new JasperCards();
    private final JasperProgressReports reports = new JasperProgressReports();

    public Workbench(Clock clock) {
        this.clock = clock;
    }

    /** Reads the words of the search, and opens templates and type faces before the first sheet is asked for. */
    void warmUp() {
        library.search();
        Arrays.stream(Paper.values()).forEach(sheets::warmUp);
    }

    public Clock clock() {
        return clock;
    }

    public Figures figures() {
        return figures;
    }

    public Library library() {
        return library;
    }

    public Sheets sheets() {
        return sheets;
    }

    /** Letters of a text that no type face of the sheets can draw, where there are some. */
    Optional<String> unprintable(String text) {
        return sheets.unprintable(text);
    }

    /** The rules as papers to sign off. */
    public ReviewPapers review() {
        return new JasperReviewPapers(Citations.load()::graded);
    }

    /** The cards that explain things to patients. */
    public Cards cards() {
        return cards;
    }

    public CardPages cardPages() {
        return cardPages;
    }

    public Reports reports() {
        return reports;
    }

    public PictureFormats pictures() {
        return new PrintedPictures();
    }
}
