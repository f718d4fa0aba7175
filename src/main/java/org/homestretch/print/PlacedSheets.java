package org.homestretch.print;

import java.time.LocalDate;
import java.util.List;
import net.sf.jasperreports.engine.JasperPrint;
import org.homestretch.basics.Language;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Palette;
import org.homestretch.print.page.Template;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.frame.Panel;
import org.homestretch.print.sheet.log.LogTail;
import org.homestretch.print.sheet.place.Block;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.print.sheet.place.Place;
import org.homestretch.print.sheet.place.Press;
import org.homestretch.print.sheet.place.SheetDesign;
import org.homestretch.print.sheet.place.SheetPage;
import org.homestretch.print.sheet.row.Exercises;
import org.homestretch.print.sheet.row.KnownPanels;
import org.homestretch.print.sheet.row.RowsDesign;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.print.sheet.say.SheetWords;
import org.homestretch.print.sheet.text.Measure;
import org.homestretch.print.words.Words;
import org.homestretch.program.Ink;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets;

/** Sheets whose blocks the program places: a design says what stands where, a press prints it. */
final class PlacedSheets implements Sheets {

    private final Faces faces;
    private final Pictures pictures;
    private final Measure measure;
    private final KnownPanels known = new KnownPanels();
    private final Press press = new Press();

    PlacedSheets(Faces faces, Pictures pictures) {
        this.faces = faces;
        this.pictures = pictures;
        measure = new Measure(faces);
    }

    @Override
    public Sheet make(SheetOrder order) {
        var said = new SheetWords(order, faces);
        var paper = PaperSize.of(order.style().paper());
        JasperPrint print = press.print(design(order, said).pages(), said.words(), paper);
        return new Sheet(Template.pdf(print, said.about()), print.getPages().size());
    }

    @Override
    public int pages(SheetOrder order) {
        return design(order, new SheetWords(order, faces)).pages().size();
    }

    private SheetDesign design(SheetOrder order, SheetWords said) {
        var style = order.style();
        var composer = new Composer(said, measure, Palette.of(style.ink()), PaperSize.of(style.paper()));
        var exercises = new Exercises(order, composer, faces, pictures, known);
        return new RowsDesign(composer, exercises, new LogTail(order, exercises.names(), composer));
    }

    /** Opens the templates and the faces, so that the first sheet comes as fast as the next. */
    void warmUp(PaperSize paper) {
        var page = new SheetPage();
        var palette = Palette.of(Ink.COLOUR);
        var dot = new Place(0, 0, 1, 1);
        page.add(new Block("frame", "title", palette), 0, 0);
        page.add(new Block("row", "row", palette).drawing("block", Panel.card(palette), dot), 0, 0);
        page.add(new Block("log", "title", palette), 0, 0);
        Words words = Words.ofSheets(Language.EN);
        JasperPrint empty = press.print(List.of(page), words, paper);
        Template.pdf(empty, new Template.About("", "", words.locale(), LocalDate.EPOCH));
    }
}
