package org.homestretch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spanish screens and sheets have one word for one thing, and words of Spain and the Americas alike. */
class SpanishTermsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "homestretch");

    /** Beside each word that is not used, the one that is. */
    private static final Map<String, String> NOT_USED = new TreeMap<>(Map.ofEntries(
            Map.entry("agreg(ar?|ue|ado)", "añadir"),
            Map.entry("recaídas?|brotes?", "crisis de dolor"),
            Map.entry("significativ[oa]s?", "relevante"),
            Map.entry("puntuaci(ón|ones)", "puntaje"),
            Map.entry("ex[aá]men(es)? de banderas rojas", "preguntas de banderas rojas"),
            Map.entry("(con Entrar|Alt\\+Enter)", "Intro"),
            Map.entry("(?<!Posición )(sentad|acostad)[oa]s?", "a word without gender"),
            Map.entry("encimera|mesada", "mesa alta"),
            Map.entry("bal[oó]n(es)?", "pelota"),
            Map.entry("tensión nerviosa|deslizamiento del nervio", "neural"),
            Map.entry("si duelen?", "si le duele"),
            Map.entry("mantenga(?=\\s*(\\{|[.,;]|$))", "mantenga la posición")));

    @Test
    void noScreenAndNoSheetSaysItAnotherWay() throws IOException {
        var said = new ArrayList<String>();
        for (Path file : files()) {
            for (var entry : properties(file).entrySet()) {
                if (!entry.getKey().toString().startsWith("search.")) {
                    said.addAll(faults(entry.getKey() + " = " + entry.getValue()));
                }
            }
        }

        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agregue un ejercicio.",
                "Su plan de recaídas",
                "hoja para brotes",
                "cambio significativo",
                "Sin puntuaciones",
                "un examen de banderas rojas",
                "Alt+Enter al escribir",
                "pausas sentado",
                "Encimera",
                "Balón grande",
                "Tensión nerviosa leve",
                "Afloje si duele.",
                "10 veces, mantenga {0}"
            })
    void eachOfTheseWouldBeFound(String words) {
        assertThat(faults(words)).hasSize(1);
    }

    @Test
    void theLegOnTheBadgeIsALeg() throws IOException {
        Properties sheet = properties(RESOURCES.resolve("print").resolve("sheet_es.properties"));

        assertThat(sheet.getProperty("side.left.leg")).isEqualTo("Pierna izquierda");
        assertThat(sheet.getProperty("side.right.leg")).isEqualTo("Pierna derecha");
    }

    private static List<String> faults(String words) {
        return NOT_USED.entrySet().stream()
                .filter(term -> Pattern.compile(
                                "(?<![\\p{L}])(" + term.getKey() + ")(?![\\p{L}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(words)
                        .find())
                .map(term -> words + ": " + term.getValue())
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(RESOURCES)) {
            var spanish = all.filter(file -> file.toString().endsWith("_es.properties"))
                    .toList();
            assertThat(spanish).hasSizeGreaterThan(20);
            return spanish;
        }
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
