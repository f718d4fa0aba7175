package org.homestretch.print;

import java.util.EnumMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Template;
import org.homestretch.print.sheet.SheetContent;
import org.homestretch.print.sheet.SheetLayout;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets;

/** Sheets in cards, set twice by the template itself: once to measure, once on pages. */
final class CardSheets implements Sheets {

    private final Map<Paper, Template> templates = new EnumMap<>(Paper.class);
    private final Faces faces;
    private final Pictures pictures;

    CardSheets(Faces faces, Pictures pictures) {
        this.faces = faces;
        this.pictures = pictures;
    }

    @Override
    public Sheet make(SheetOrder order) {
        var content = new SheetContent(order, faces, pictures);
        JasperPrint print = layout(order, content).print();
        return new Sheet(Template.pdf(print, content.about()), print.getPages().size());
    }

    @Override
    public int pages(SheetOrder order) {
        return layout(order, new SheetContent(order, faces, pictures)).pages().size();
    }

    private SheetLayout layout(SheetOrder order, SheetContent content) {
        return new SheetLayout(template(order.style().paper()), content);
    }

    private synchronized Template template(Paper paper) {
        return templates.computeIfAbsent(paper, one -> Template.of("sheet", one));
    }
}
