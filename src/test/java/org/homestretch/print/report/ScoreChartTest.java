package org.homestretch.print.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.ZoneOffset;
import org.homestretch.print.ReportSamples;
import org.homestretch.print.face.Faces;
import org.homestretch.print.words.Words;
import org.homestretch.program.Paper;
import org.homestretch.progress.ReportOrder;
import org.homestretch.progress.graph.GraphLabel;
import org.homestretch.progress.graph.GraphPlan;
import org.homestretch.progress.graph.Graphs;
import org.junit.jupiter.api.Test;

/** The plan of a chart as paper shows it: in the words, letters and colours of a report. */
final class ScoreChartTest {

    private static final int WIDTH = 255;
    private static final int HEIGHT = 136;

    private final ReportOrder order = ReportSamples.order(ReportSamples.visits(5), Paper.A4);
    private final ScoreChart chart = new ScoreChart(
            new Graphs(order.chart(), order.standards(), ZoneOffset.UTC).pain(),
            new ReportGraphWords(Words.ofReports()),
            new Faces());

    @Test
    void itIsWordedAsAReportIs() {
        assertThat(chart.plan(WIDTH, HEIGHT).labels())
                .extracting(GraphLabel::words)
                .contains("18 Oct", "19 Nov", "P1", "P2", "Leg 4", "Back 3", "Green: meaningful change, leg");
    }

    @Test
    void theNewestScoreIsFilledWithTheColourOfItsLineAndTheOthersAreHollow() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var paper = picture.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, WIDTH, HEIGHT);
        chart.paint(paper, WIDTH, HEIGHT);
        paper.dispose();

        GraphPlan.Line leg = chart.plan(WIDTH, HEIGHT).lines().getFirst();
        assertThat(colour(picture, leg.points().getLast())).isEqualTo(new Color(0x1B4F91));
        assertThat(colour(picture, leg.points().getFirst())).isEqualTo(Color.WHITE);
    }

    private static Color colour(BufferedImage picture, GraphPlan.Point point) {
        return new Color(picture.getRGB((int) point.x(), (int) point.y()));
    }
}
