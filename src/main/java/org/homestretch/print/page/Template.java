package org.homestretch.print.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.homestretch.basics.RoomWords;
import org.homestretch.print.pdf.RepeatablePdf;
import org.homestretch.print.pdf.VectorPdfExporter;
import org.homestretch.print.words.Words;
import org.homestretch.program.Paper;

/** A compiled template for one paper size: filled with records, and written as a PDF. */
public final class Template {

    private static final RoomWords WORDS = RoomWords.of(Template.class);

    /** What a finished document says about itself. */
    public record About(String title, String author, Locale language, LocalDate day) {}

    private final JasperReport report;

    private Template(JasperReport report) {
        this.report = report;
    }

    public static Template of(String name, Paper paper) {
        return read("/reports/%s-%s.jasper".formatted(name, paper.code()));
    }

    /** One whose blocks the program places, the same for every paper. */
    public static Template placed(String name) {
        return read("/reports/sheet/%s.jasper".formatted(name));
    }

    private static Template read(String file) {
        try (InputStream compiled = Template.class.getResourceAsStream(file)) {
            return new Template((JasperReport) JRLoader.loadObject(compiled));
        } catch (JRException damaged) {
            throw new IllegalStateException("The template " + file + " cannot be read", damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The template " + file + " cannot be read", unreadable);
        }
    }

    /** Room between the margins of a page, above its footer. */
    public int pageHeight() {
        return report.getPageHeight()
                - report.getTopMargin()
                - report.getBottomMargin()
                - report.getPageFooter().getHeight();
    }

    public JasperPrint fill(Map<String, Object> parameters, List<? extends Record> records) {
        try {
            return JasperFillManager.fillReport(report, parameters, new RecordSource(records));
        } catch (JRException failed) {
            throw new PrintException(WORDS.say("no.page"), failed);
        }
    }

    /** On one page without an end; each field of a block has its name as key. */
    public JasperPrint endless(Words words, List<Map<String, Object>> blocks) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, words.locale());
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words.bundle());
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, true);
        try {
            List<Map<String, ?>> all = new ArrayList<>(blocks);
            return JasperFillManager.fillReport(report, parameters, new JRMapCollectionDataSource(all));
        } catch (JRException failed) {
            throw new PrintException(WORDS.say("no.page"), failed);
        }
    }

    public static byte[] pdf(JasperPrint print, About about) {
        var bytes = new ByteArrayOutputStream(1 << 17);
        var exporter = new VectorPdfExporter(about.day());
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(saying(about));
        try {
            exporter.exportReport();
        } catch (JRException failed) {
            throw new PrintException(WORDS.say("no.pdf"), failed);
        }
        return RepeatablePdf.of(bytes.toByteArray());
    }

    private static SimplePdfExporterConfiguration saying(About about) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(about.language().toLanguageTag());
        configuration.setMetadataTitle(about.title());
        configuration.setMetadataAuthor(about.author());
        configuration.setMetadataCreator("Homestretch");
        configuration.setDisplayMetadataTitle(true);
        return configuration;
    }
}
