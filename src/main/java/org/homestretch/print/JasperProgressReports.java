package org.homestretch.print;

import java.util.EnumMap;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.homestretch.basics.RoomWords;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.page.Template;
import org.homestretch.print.report.ReportContent;
import org.homestretch.print.words.Words;
import org.homestretch.program.Paper;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.Reports;

/** Progress reports made with JasperReports; the templates and faces are opened once and kept. */
public final class JasperProgressReports implements Reports {

    private static final RoomWords WORDS = RoomWords.of(JasperProgressReports.class);

    /** More visits than this never fit one page. */
    private static final int MOST_VISITS = 16;

    private final Map<Paper, Template> templates = new EnumMap<>(Paper.class);
    private final Faces faces = new Faces();

    @Override
    public byte[] make(ReportOrder order) {
        return ScreenLanguage.within(Words.ofReports().locale(), () -> written(order));
    }

    /** All words, those of the record too, are the report's: its reader need not read what the screens speak. */
    private byte[] written(ReportOrder order) {
        var content = new ReportContent(order, faces);
        return Template.pdf(onePage(template(order.paper()), content), content.about());
    }

    /** Leaves out the oldest visits until all the rest has room. */
    private static JasperPrint onePage(Template template, ReportContent content) {
        int newest = Math.min(MOST_VISITS, content.visits());
        JasperPrint print = template.fill(content.parameters(), content.lines(newest));
        while (print.getPages().size() > 1 && newest > 1) {
            newest--;
            print = template.fill(content.parameters(), content.lines(newest));
        }
        if (print.getPages().size() > 1) {
            throw ScreenLanguage.onScreen(() -> new PrintException(WORDS.say("report.long")));
        }
        return print;
    }

    private synchronized Template template(Paper paper) {
        return templates.computeIfAbsent(paper, one -> Template.of("progress", one));
    }
}
