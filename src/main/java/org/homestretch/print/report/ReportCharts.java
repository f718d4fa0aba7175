package org.homestretch.print.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.print.face.Faces;
import org.homestretch.print.page.Drawing;
import org.homestretch.print.page.Styled;
import org.homestretch.print.report.ReportPage.Charts;
import org.homestretch.print.words.Words;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.graph.Graph;
import org.homestretch.progress.graph.Graphs;

/** The charts of a progress report, each from its second score on: pain, and disability. */
final class ReportCharts {

    private static final ReportPage.Chart NO_CHART = new ReportPage.Chart(null, null, null);

    private final Words words;
    private final Faces faces;
    private final Graphs graphs;

    ReportCharts(Words words, Faces faces, ReportOrder order) {
        this.words = words;
        this.faces = faces;
        this.graphs = new Graphs(order.chart(), order.standards(), ZoneId.systemDefault());
    }

    Charts all() {
        List<ReportPage.Chart> drawn = Stream.of(
                        chart("chart.pain", graphs.pain()), chart("chart.disability", graphs.disability()))
                .flatMap(Optional::stream)
                .toList();
        return new Charts(
                drawn.isEmpty() ? NO_CHART : drawn.getFirst(),
                drawn.size() < 2 ? NO_CHART : drawn.getLast(),
                drawn.isEmpty() ? words.say("chart.none") : null);
    }

    private Optional<ReportPage.Chart> chart(String key, Graph graph) {
        if (!graph.shows()) {
            return Optional.empty();
        }
        String title = Styled.plain(words.say(key)) + " <style fontName=\"Text\" size=\"10\" forecolor=\"#4A515C\">"
                + Styled.plain(words.say(key + ".key")) + "</style>";
        var drawing = new ScoreChart(graph, new ReportGraphWords(words), faces);
        return Optional.of(new ReportPage.Chart(title, words.say("chart.seen", words.say(key)), new Drawing(drawing)));
    }
}
