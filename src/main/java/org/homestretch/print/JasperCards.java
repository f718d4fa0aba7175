package org.homestretch.print;

import java.util.EnumMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.homestretch.education.CardOrder;
import org.homestretch.education.CardPages;
import org.homestretch.print.card.CardContent;
import org.homestretch.print.card.PageContent;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Template;
import org.homestretch.program.Paper;
import org.homestretch.program.Sheets.Sheet;

/** Cards made with JasperReports; the templates and faces are opened once and kept. */
public final class JasperCards implements CardPages {

    private final Map<Paper, Template> templates = new EnumMap<>(Paper.class);
    private final Faces faces = new Faces();

    @Override
    public Sheet make(CardOrder order) {
        return printed(new CardContent(order, faces), order.given().style().paper());
    }

    private Sheet printed(PageContent content, Paper paper) {
        JasperPrint print = template(paper).fill(content.parameters(), content.blocks());
        return new Sheet(Template.pdf(print, content.about()), print.getPages().size());
    }

    private synchronized Template template(Paper paper) {
        return templates.computeIfAbsent(paper, one -> Template.of("card", one));
    }
}
