package org.homestretch.print;

import java.util.EnumMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.homestretch.education.CardOrder;
import org.homestretch.education.CardPages;
import org.homestretch.education.PlanOrder;
import org.homestretch.education.PlanWords;
import org.homestretch.print.card.CardContent;
import org.homestretch.print.card.PageContent;
import org.homestretch.print.card.PlanContent;
import org.homestretch.print.card.PlanText;
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
        var style = order.given().style();
        return printed(
                new CardContent(order, faces), style.paper(), order.cards().size());
    }

    @Override
    public Sheet make(PlanOrder order) {
        return printed(new PlanContent(order, faces), order.given().style().paper(), 1);
    }

    @Override
    public PlanWords words(PlanOrder order) {
        return PlanText.of(order);
    }

    /** Filled once more where it has other pages than were reckoned with, for each page says of how many it is. */
    private Sheet printed(PageContent content, Paper paper, int reckoned) {
        Template template = template(paper);
        JasperPrint print = template.fill(content.parameters(reckoned), content.blocks());
        int pages = print.getPages().size();
        if (pages != reckoned) {
            print = template.fill(content.parameters(pages), content.blocks());
        }
        return new Sheet(Template.pdf(print, content.about()), pages);
    }

    private synchronized Template template(Paper paper) {
        return templates.computeIfAbsent(paper, one -> Template.of("card", one));
    }
}
