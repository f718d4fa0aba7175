package org.homestretch.print;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JasperPrint;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.figure.Figures;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.Palette;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.page.Template;
import org.homestretch.print.sheet.SheetBlock;
import org.homestretch.print.sheet.SheetContent;
import org.homestretch.print.sheet.SheetLayout;
import org.homestretch.print.sheet.frame.Composer;
import org.homestretch.print.sheet.log.LogTail;
import org.homestretch.print.sheet.place.*;
import org.homestretch.print.sheet.row.Exercises;
import org.homestretch.print.sheet.row.RowsDesign;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.print.sheet.say.SheetWords;
import org.homestretch.print.sheet.text.Measure;
import org.homestretch.print.words.Words;
import org.homestretch.program.Layout;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets;

/** Take-home sheets made with JasperReports; the templates and faces are opened once and kept. */
public final class JasperSheets implements Sheets {

    private static final RoomWords WORDS = RoomWords.of(JasperSheets.class);

    private final Map<Paper, Template> templates = new EnumMap<>(Paper.class);
    private final Faces faces = new Faces();
    private final Measure measure = new Measure(faces);
    private final Press press = new Press();
    private final Pictures pictures;

    public JasperSheets(Figures figures) {
        this(Pictures.kept(figures));
    }

    public JasperSheets(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Sheet make(SheetOrder order) {
        if (order.style().layout() == Layout.ROWS) {
            SheetWords said = new SheetWords(order, faces);
            JasperPrint print = press.print(
                    design(order, said).pages(),
                    said.words(),
                    PaperSize.of(order.style().paper()));
            byte[] pdf = Template.pdf(print, said.about());
            return new Sheet(pdf, print.getPages().size());
        }
        SheetContent content = content(order);
        JasperPrint print = layout(order, content).print();
        byte[] pdf = Template.pdf(print, content.about());
        return new Sheet(pdf, print.getPages().size());
    }

    private SheetDesign design(SheetOrder order, SheetWords said) {
        refuseEmpty(order);
        var composer = new Composer(
                said,
                measure,
                Palette.of(order.style().ink()),
                PaperSize.of(order.style().paper()));
        var exercises = new Exercises(order, composer, faces, pictures);
        return new RowsDesign(composer, exercises, new LogTail(order, exercises.names(), composer));
    }

    @Override
    public int pages(SheetOrder order) {
        if (order.style().layout() == Layout.ROWS) {
            return design(order, new SheetWords(order, faces)).pages().size();
        }
        return layout(order, content(order)).pages().size();
    }

    private SheetContent content(SheetOrder order) {
        refuseEmpty(order);
        return new SheetContent(order, faces, pictures);
    }

    private SheetLayout layout(SheetOrder order, SheetContent content) {
        return new SheetLayout(template(order.style().paper()), content);
    }

    /** Letters of a text that no sheet can show, where there are some. */
    public Optional<String> unprintable(String text) {
        return new PrintableText(faces).unprintable(text);
    }

    /** Opens templates and faces for a paper, so that the first sheet comes as fast as the next. */
    public void warmUp(Paper paper) {
        faces.face(Faces.REGULAR);
        faces.face(Faces.SEMI_BOLD);
        Words words = Words.ofSheets(Language.EN);
        var title = new SheetBlock.Title("", "", "");
        JasperPrint empty =
                template(paper).fill(SheetContent.bare(words), List.of(SheetBlock.title(title), SheetBlock.log()));
        Template.pdf(empty, new Template.About("", "", words.locale(), LocalDate.EPOCH));
    }

    private static void refuseEmpty(SheetOrder order) {
        if (order.program().empty()) {
            throw new PrintException(WORDS.say("program.empty"));
        }
    }

    private synchronized Template template(Paper paper) {
        return templates.computeIfAbsent(paper, one -> Template.of("sheet", one));
    }
}
