package org.homestretch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Wherever buttons stand in one bar, Tab comes to the main act first: it is the first of them in the view's file. */
class MainActFirstTest {

    private static final Path VIEWS = Path.of("src/main/resources/org/homestretch/ui");
    private static final List<String> BARS = List.of("HeadRow", "HBox", "FlowPane");

    /** The buttons of one bar as they are written, without those that belong to its words. */
    private record Bar(Path view, List<Element> buttons) {

        boolean hasMain() {
            return buttons.stream().anyMatch(MainActFirstTest::isMain);
        }
    }

    @Test
    void theMainActIsWrittenFirstInEveryBar() throws IOException, ParserConfigurationException, SAXException {
        List<Bar> withMain = bars().stream()
                .filter(bar -> bar.buttons().size() > 1)
                .filter(Bar::hasMain)
                .toList();

        assertThat(withMain).hasSizeGreaterThan(6);
        assertThat(withMain)
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(isMain(bar.buttons().getFirst()))
                        .as("%s: %s", bar.view(), bar.buttons().getFirst().getAttribute("fx:id"))
                        .isTrue());
    }

    private static List<Bar> bars() throws IOException, ParserConfigurationException, SAXException {
        List<Bar> bars = new ArrayList<>();
        for (Path view : views()) {
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(view.toFile())
                    .getDocumentElement();
            all(root)
                    .filter(element -> BARS.contains(element.getTagName()))
                    .map(bar -> new Bar(view, buttons(bar)))
                    .forEach(bars::add);
        }
        return bars;
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
    }

    private static List<Element> buttons(Element bar) {
        return children(bar)
                .filter(child -> child.getTagName().endsWith("Button")
                        || child.getTagName().equals("Segments"))
                .toList();
    }

    private static boolean isMain(Element button) {
        return Arrays.asList(button.getAttribute("styleClass").split(",\\s*")).contains("accent");
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), children(element).flatMap(MainActFirstTest::all));
    }

    private static Stream<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
