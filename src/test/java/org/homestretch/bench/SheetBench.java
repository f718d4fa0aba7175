package org.homestretch.bench;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.figure.Figures;
import org.homestretch.figure.Pen;
import org.homestretch.figure.Picture;
import org.homestretch.figure.Shape;
import org.homestretch.patient.episode.Side;
import org.homestretch.print.JasperSheets;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Prescription;
import org.homestretch.program.Program;
import org.homestretch.program.SheetOrder;
import org.homestretch.program.SheetStyle;

/** Times a sheet of eight exercises, cold and warm, in processor time beside the same text and pictures drawn directly with OpenPDF. */
public final class SheetBench {

    private static final List<String> IDS = List.of(
            "bridge",
            "abdominal-brace",
            "clam",
            "bird-dog",
            "hamstring-supine-towel",
            "prone-press-up",
            "seated-sciatic-slider",
            "walk-continuous");
    private static final int ROUNDS = 21;
    /** Processor time of this thread: what the clock says depends on who else is at work. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A piece of text and where it stands on which page. */
    private record Piece(int page, String text, float x, float y, float size) {}

    private SheetBench() {}

    public static void main(String[] arguments) throws IOException {
        var figures = new Figures();
        SheetOrder order = order(figures);
        var sheets = new JasperSheets(figures);
        byte[][] sheet = new byte[1][];
        double cold = seconds(() -> sheet[0] = sheets.make(order).pdf());
        double warm = median(() -> sheets.make(order));
        List<Piece> pieces = pieces(sheet[0]);
        BaseFont face = face();
        double directCold = seconds(() -> draw(pieces, figures, face));
        double direct = median(() -> draw(pieces, figures, face));
        System.out.printf("sheet of eight, JasperReports: cold %.0f ms, warm %.0f ms%n", cold * 1e3, warm * 1e3);
        System.out.printf(
                "same content, OpenPDF alone:   cold %.0f ms, warm %.0f ms%n", directCold * 1e3, direct * 1e3);
        System.out.printf("warm ratio %.1f; goal: warm under 500 ms%n", warm / direct);
    }

    private static SheetOrder order(Figures figures) {
        var library = Catalogue.library(figures.ids());
        Program program = Program.first(UUID.randomUUID());
        for (String id : IDS) {
            program = program.add(Prescription.usual(library.get(id), Side.BOTH));
        }
        var letterhead = new Letterhead("Brookfield Spine & Rehabilitation", "214 Mill Street", "(555) 0142", "");
        return new SheetOrder(
                letterhead, "Elena Marsh", "Dr Nadia Brandt", LocalDate.of(2025, 11, 18), program, SheetStyle.USUAL);
    }

    private static List<Piece> pieces(byte[] pdf) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.getFirst();
                    pieces.add(new Piece(
                            getCurrentPageNo(), text, first.getX(), 842 - first.getY(), first.getFontSizeInPt()));
                }
            };
            stripper.getText(document);
        }
        return pieces;
    }

    private static BaseFont face() throws IOException {
        try (var bytes = SheetBench.class.getResourceAsStream("/org/homestretch/fonts/Inter-Regular.otf")) {
            return BaseFont.createFont(
                    "Inter-Regular.otf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes.readAllBytes(), null);
        }
    }

    private static void draw(List<Piece> pieces, Figures figures, BaseFont face) {
        var document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, new ByteArrayOutputStream());
        document.open();
        PdfContentByte page = writer.getDirectContent();
        int number = 1;
        pictures(page, figures);
        for (Piece piece : pieces) {
            if (piece.page() > number) {
                document.newPage();
                number = piece.page();
            }
            page.beginText();
            page.setFontAndSize(face, piece.size());
            page.setTextMatrix(piece.x(), piece.y());
            page.showText(piece.text());
            page.endText();
        }
        document.close();
    }

    private static void pictures(PdfContentByte page, Figures figures) {
        for (String id : IDS) {
            for (Picture picture : figures.phases(id)) {
                page.saveState();
                page.concatCTM(0.12f, 0, 0, -0.12f, 60, 400);
                picture.shapes().forEach(shape -> draw(page, shape));
                page.restoreState();
            }
        }
    }

    private static void draw(PdfContentByte page, Shape shape) {
        shape.curve().drawTo(new Pen() {
            @Override
            public void moveTo(double x, double y) {
                page.moveTo((float) x, (float) y);
            }

            @Override
            public void lineTo(double x, double y) {
                page.lineTo((float) x, (float) y);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
            }

            @Override
            public void close() {
                page.closePath();
            }
        });
        paint(page, shape);
    }

    private static void paint(PdfContentByte page, Shape shape) {
        if (shape.hasFill()) {
            page.setColorFill(new Color(shape.fill()));
        }
        if (shape.hasStroke()) {
            page.setColorStroke(new Color(shape.stroke()));
            page.setLineWidth((float) shape.width());
        }
        if (shape.hasFill() && shape.hasStroke()) {
            page.eoFillStroke();
        } else if (shape.hasFill()) {
            page.eoFill();
        } else {
            page.stroke();
        }
    }

    private static double median(Runnable work) {
        double[] times =
                IntStream.range(0, ROUNDS).mapToDouble(round -> seconds(work)).toArray();
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static double seconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
