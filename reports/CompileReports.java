import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * The build step that compiles every template of this folder, for A4 as drawn and for Letter, and the templates of the
 * placed sheets with the styles they share; run as a source file, so no class of it reaches the application.
 */
class CompileReports {

    private static final String PLACED = "sheet";
    private static final int LETTER_WIDTH = 612;
    private static final int LETTER_HEIGHT = 792;

    public static void main(String[] args) throws IOException, JRException {
        Path templates = Path.of(args[0]);
        Path compiled = Files.createDirectories(Path.of(args[1]));
        for (Path template : in(templates)) {
            compile(template, compiled);
        }
        Path placed = Files.createDirectories(compiled.resolve(PLACED));
        for (Path template : in(templates.resolve(PLACED))) {
            compilePlaced(template, placed);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
    }

    /** The program places what such a template prints, so it is the same for every paper. */
    private static void compilePlaced(Path template, Path folder) throws IOException, JRException {
        Path styles = template.resolveSibling("styles.jrtx");
        Path to = folder.resolve(template.getFileName().toString().replace(".jrxml", ".jasper"));
        if (newer(to, template) && newer(to, styles)) {
            return;
        }
        JasperDesign design = JRXmlLoader.load(template.toFile());
        for (JRStyle style : JRXmlTemplateLoader.load(styles.toFile()).getStyles()) {
            design.addStyle(style);
        }
        JasperCompileManager.compileReportToFile(design, to.toString());
    }

    private static void compile(Path template, Path folder) throws IOException, JRException {
        String name = template.getFileName().toString().replace(".jrxml", "");
        Path a4 = folder.resolve(name + "-a4.jasper");
        Path letter = folder.resolve(name + "-letter.jasper");
        if (newer(a4, template) && newer(letter, template)) {
            return;
        }
        JasperDesign design = JRXmlLoader.load(template.toFile());
        JasperCompileManager.compileReportToFile(design, a4.toString());
        onLetter(design);
        JasperCompileManager.compileReportToFile(design, letter.toString());
    }

    private static boolean newer(Path compiled, Path template) throws IOException {
        return Files.exists(compiled)
                && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(template)) > 0;
    }

    /** The same columns on the other paper: wider margins, a shorter page. */
    private static void onLetter(JasperDesign design) {
        int margins = LETTER_WIDTH - design.getColumnWidth();
        design.setPageWidth(LETTER_WIDTH);
        design.setPageHeight(LETTER_HEIGHT);
        design.setTopMargin(22);
        design.setBottomMargin(14);
        design.setLeftMargin(margins / 2);
        design.setRightMargin(margins - margins / 2);
    }
}
