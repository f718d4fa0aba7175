package org.homestretch.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.homestretch.print.page.Template;
import org.homestretch.print.sheet.SheetPages.Frame;
import org.homestretch.print.sheet.SheetPages.Page;
import org.homestretch.print.sheet.SheetPages.Row;

/** Sets a sheet twice: once on an endless page to learn how tall its blocks are, then on its pages. */
public final class SheetLayout {

    private final Template template;
    private final SheetContent content;
    private final List<SheetBlock> head;
    private final List<SheetBlock> rows;
    private final Galley galley;

    public SheetLayout(Template template, SheetContent content) {
        this.template = template;
        this.content = content;
        head = content.head();
        rows = content.rows();
        galley = galley();
    }

    public JasperPrint print() {
        List<Page> pages = pages();
        return template.fill(content.parameters(pages.size()), blocks(pages));
    }

    /** What stands on which page. */
    public List<Page> pages() {
        List<Row> measured = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int slack = rows.get(row).wide() ? Math.max(0, galley.slack(at(row))) : 0;
            measured.add(new Row(galley.height(at(row)), slack));
        }
        return SheetPages.of(frame(), measured);
    }

    private Galley galley() {
        var blocks = Stream.of(
                        head,
                        List.of(SheetBlock.next(content.title())),
                        rows,
                        List.of(content.stop()),
                        content.log(SheetPages.Log.all(content.logRows())))
                .flatMap(List::stream)
                .toList();
        var parameters = content.parameters(1);
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        return new Galley(
                template.fill(parameters, blocks).getPages().getFirst().getElements());
    }

    /** Where a row of cards stands in the galley: after the heads of the first page and of the next ones. */
    private int at(int row) {
        return head.size() + 1 + row;
    }

    private Frame frame() {
        int stop = at(rows.size());
        int firstHead = galley.height(0) + (head.size() > 1 ? galley.height(1) : 0);
        return new Frame(
                template.pageHeight(),
                firstHead,
                galley.height(head.size()),
                galley.height(stop),
                galley.height(stop + 1),
                content.logRows(),
                content.tallestPicture());
    }

    private List<SheetBlock> blocks(List<Page> pages) {
        List<SheetBlock> all = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            for (SheetBlock block : page(number, pages.get(number - 1))) {
                all.add(block.on(number));
            }
        }
        return all;
    }

    private List<SheetBlock> page(int number, Page page) {
        List<SheetBlock> blocks = new ArrayList<>(number == 1 ? head : List.of(SheetBlock.next(content.title())));
        for (int row = page.from(); row < page.to(); row++) {
            blocks.add(fitted(row, page));
        }
        if (number == 1) {
            blocks.add(content.stop());
        }
        if (page.hasLog()) {
            blocks.addAll(content.log(page.log()));
        }
        return blocks;
    }

    private SheetBlock fitted(int row, Page page) {
        int picture = page.picture();
        SheetBlock block = rows.get(row);
        int at = at(row);
        if (block.wide()) {
            return SheetBlock.wide(wide(block.left(), at, page));
        }
        return SheetBlock.pair(
                block.left().fitted(picture, galley.room(at, 0) + page.air()),
                block.right().fitted(picture, galley.room(at, 1) + page.air()));
    }

    /** The pictures of a wide card are as tall as the text beside them. */
    private SheetCard wide(SheetCard card, int at, Page page) {
        int slack = galley.slack(at) - (page.picture() - SheetPages.LEAST_PICTURE);
        return card.fitted(page.picture() + Math.max(0, slack) + page.air(), 1 + Math.max(0, -slack) + page.air());
    }
}
