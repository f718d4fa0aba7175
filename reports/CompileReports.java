import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** The build step that compiles every template of this folder; run as a source file, so no class of it reaches the application. */
class CompileReports {

    public static void main(String[] args) throws IOException, JRException {
        Path templates = Path.of(args[0]);
        Path compiled = Files.createDirectories(Path.of(args[1]));
        try (var found = Files.list(templates)) {
            for (Path template : found.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList()) {
                compile(template, compiled);
            }
        }
    }

    private static void compile(Path template, Path folder) throws IOException, JRException {
        String name = template.getFileName().toString().replace(".jrxml", ".jasper");
        Path target = folder.resolve(name);
        if (Files.exists(target) && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(template)) > 0) {
            return;
        }
        JasperCompileManager.compileReportToFile(template.toString(), target.toString());
    }
}
