package org.homestretch.print;

import java.util.Optional;
import org.homestretch.basics.RoomWords;
import org.homestretch.figure.Figures;
import org.homestretch.print.face.Faces;
import org.homestretch.print.face.PrintableText;
import org.homestretch.print.page.PrintException;
import org.homestretch.print.sheet.place.PaperSize;
import org.homestretch.print.sheet.say.Pictures;
import org.homestretch.program.Layout;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.Sheets;

/** Take-home sheets made with JasperReports; the templates and faces are opened once and kept. */
public final class JasperSheets implements Sheets {

    private static final RoomWords WORDS = RoomWords.of(JasperSheets.class);

    private final Faces faces = new Faces();
    private final PlacedSheets placed;
    private final Sheets cards;

    public JasperSheets(Figures figures) {
        this(Pictures.kept(figures));
    }

    public JasperSheets(Pictures pictures) {
        placed = new PlacedSheets(faces, pictures);
        cards = new CardSheets(faces, pictures);
    }

    @Override
    public Sheet make(SheetOrder order) {
        return of(order).make(order);
    }

    @Override
    public int pages(SheetOrder order) {
        return of(order).pages(order);
    }

    private Sheets of(SheetOrder order) {
        if (order.program().empty()) {
            throw new PrintException(WORDS.say("program.empty"));
        }
        return order.style().layout() == Layout.CARDS ? cards : placed;
    }

    /** Letters of a text that no sheet can show, where there are some. */
    public Optional<String> unprintable(String text) {
        return new PrintableText(faces).unprintable(text);
    }

    /** Opens templates and faces for a paper, so that the first sheet comes as fast as the next. */
    public void warmUp(Paper paper) {
        faces.face(Faces.REGULAR);
        faces.face(Faces.SEMI_BOLD);
        placed.warmUp(PaperSize.of(paper));
    }
}
