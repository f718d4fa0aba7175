package org.homestretch.print.sheet.place;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import org.homestretch.print.page.Template;
import org.homestretch.print.words.Words;

/** Prints placed blocks: every template is filled once with its blocks, and what it made is put where it belongs. */
public final class Press {

    /** The element every band begins with; it is printed where the block gives it a place. */
    private static final String FIRST = "block";

    private final Map<String, Template> templates = new LinkedHashMap<>();
    /** Of a size in points. */
    public JasperPrint print(List<SheetPage> pages, Words words, PaperSize paper) {
        Map<String, Iterator<List<JRPrintElement>>> made = new LinkedHashMap<>();
        JasperPrint print = null;
        for (Map.Entry<String, List<Map<String, Object>>> one :
                byTemplate(pages).entrySet()) {
            JasperPrint filled = template(one.getKey()).endless(words, one.getValue());
            made.put(one.getKey(), blocks(filled).iterator());
            print = print == null ? filled : merged(print, filled);
        }
        print.setPageWidth(paper.width());
        print.setPageHeight(paper.height());
        print.removePage(0);
        for (SheetPage page : pages) {
            print.addPage(placed(page, made));
        }
        return print;
    }

    private synchronized Template template(String name) {
        return templates.computeIfAbsent(name, one -> Template.placed(one));
    }

    private static Map<String, List<Map<String, Object>>> byTemplate(List<SheetPage> pages) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        pages.stream()
                .flatMap(page -> page.blocks().stream())
                .map(Placed::block)
                .forEach(block -> all.computeIfAbsent(block.template(), name -> new ArrayList<>())
                        .add(block.fields()));
        return all;
    }

    /** The styles of both, so that the elements of either find theirs. */
    private static JasperPrint merged(JasperPrint print, JasperPrint other) {
        for (var style : other.getStyles()) {
            try {
                print.addStyle(style, true);
            } catch (JRException twice) {
                throw new IllegalStateException("The templates disagree on a style", twice);
            }
        }
        return print;
    }

    private static List<List<JRPrintElement>> blocks(JasperPrint filled) {
        List<List<JRPrintElement>> blocks = new ArrayList<>();
        for (JRPrintElement element : filled.getPages().getFirst().getElements()) {
            if (FIRST.equals(element.getKey())) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(element);
        }
        return blocks;
    }

    private static JRPrintPage placed(SheetPage page, Map<String, Iterator<List<JRPrintElement>>> made) {
        var print = new JRBasePrintPage();
        for (Placed placed : page.blocks()) {
            for (JRPrintElement element : made.get(placed.block().template()).next()) {
                Place place = placed.block().places().get(element.getKey());
                if (place != null) {
                    print.addElement(put(element, place.moved(placed.x(), placed.y())));
                }
            }
        }
        return print;
    }

    /** Whole points; what ends together still ends together. */
    private static JRPrintElement put(JRPrintElement element, Place place) {
        int x = (int) Math.round(place.x());
        int y = (int) Math.round(place.y());
        element.setX(x);
        element.setY(y);
        element.setWidth((int) Math.round(place.right()) - x);
        element.setHeight((int) Math.round(place.bottom()) - y);
        return element;
    }
}
