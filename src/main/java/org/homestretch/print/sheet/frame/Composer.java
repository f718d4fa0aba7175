package org.homestretch.print.sheet.frame;

import java.util.List;
import org.homestretch.print.page.Palette;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.print.sheet.say.SheetWords;
import org.homestretch.print.sheet.text.Lines;
import org.homestretch.print.sheet.text.Measure;
import org.homestretch.print.sheet.text.Run;
import org.homestretch.print.sheet.text.Text;

/** What every block of one sheet is made with: its words, the measures of the faces, its colours and its paper. */
public record Composer(SheetWords said, Measure measure, Palette palette, PaperSize paper) {

    /** The size of every sentence. */
    public static final double SIZE = 12;

    private static final double ENDLESS = 1e6;

    public Block block(String template, String band) {
        return new Block(template, band, palette);
    }

    public Text running(List<Run> runs, double size, double width) {
        return new Lines(measure, size, width).running(runs);
    }

    public Text running(List<Run> runs, double width) {
        return running(runs, SIZE, width);
    }

    public Text sentences(List<Run> sentences, double size, double width) {
        return new Lines(measure, size, width).sentences(sentences);
    }

    /** On one line however long it is. */
    public Text line(Run run, double size) {
        return run.text().isEmpty() ? Text.NONE : running(List.of(run), size, ENDLESS);
    }
}
