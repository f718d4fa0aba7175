package org.homestretch.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.homestretch.print.SheetPages.Frame;
import org.homestretch.print.SheetPages.Page;
import org.homestretch.print.SheetPages.Row;

/** Sets a sheet twice: once on an endless page to learn how tall its blocks are, then on its pages. */
final class SheetLayout {

    private final Template template;
    private final SheetContent content;
    private final List<SheetBlock> head;
    private final List<SheetBlock> rows;
    private final Galley galley;

    SheetLayout(Template template, SheetContent content) {
        this.template = template;
        this.content = content;
        head = content.head();
        rows = content.rows();
        galley = galley();
    }

    JasperPrint print() {
        List<Row> measured = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = head.size() + row;
            int slack = rows.get(row).wide() ? galley.slack(at, SheetPages.LEAST_PICTURE) : 0;
            measured.add(new Row(galley.height(at), slack));
        }
        List<Page> pages = SheetPages.of(frame(), measured);
        return template.fill(content.parameters(pages.size()), blocks(pages));
    }

    private Galley galley() {
        var blocks = Stream.of(head, rows, List.of(content.stop()), content.log(1, 1))
                .flatMap(List::stream)
                .toList();
        var parameters = content.parameters(1);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        return new Galley(
                template.fill(parameters, blocks).getPages().getFirst().getElements());
    }

    private Frame frame() {
        int stop = head.size() + rows.size();
        int firstHead = galley.height(0) + (head.size() > 1 ? galley.height(1) : 0);
        return new Frame(
                template.pageHeight(),
                firstHead,
                template.nextHead(),
                galley.height(stop),
                galley.height(stop + 1),
                content.logRows(),
                content.tallestPicture());
    }

    private List<SheetBlock> blocks(List<Page> pages) {
        List<SheetBlock> all = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            for (SheetBlock block : page(number, pages.get(number - 1))) {
                all.add(block.on(number, content.title()));
            }
        }
        return all;
    }

    private List<SheetBlock> page(int number, Page page) {
        List<SheetBlock> blocks = new ArrayList<>(number == 1 ? head : List.of());
        for (int row = page.from(); row < page.to(); row++) {
            blocks.add(fitted(row, page));
        }
        if (number == 1) {
            blocks.add(content.stop());
        }
        if (page.hasLog()) {
            blocks.addAll(content.log(page.logLine(), page.noteLines()));
        }
        return blocks;
    }

    private SheetBlock fitted(int row, Page page) {
        int picture = page.picture();
        SheetBlock block = rows.get(row);
        int at = head.size() + row;
        if (block.wide()) {
            return SheetBlock.wide(wide(block.left(), at, page));
        }
        return SheetBlock.pair(
                block.left().fitted(picture, galley.room(at, 0) + page.air()),
                block.right().fitted(picture, galley.room(at, 1) + page.air()));
    }

    /** The pictures of a wide card are as tall as the text beside them. */
    private SheetCard wide(SheetCard card, int at, Page page) {
        int slack = galley.slack(at, page.picture());
        return card.fitted(page.picture() + Math.max(0, slack) + page.air(), 1 + Math.max(0, -slack) + page.air());
    }
}
