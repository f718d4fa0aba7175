package org.homestretch.ui.kit.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final Pieces pieces = new Pieces();
    private final List<String> made = new ArrayList<>();

    @Test
    void aViewWithoutPiecesIsThere() {
        assertThat(pieces.made().get()).isTrue();
        assertThat(pieces.whole()).isSameAs(pieces.frame());
    }

    @Test
    void onePieceIsMadeAtATimeAndTheLastIsFollowedByAPause() {
        pieces.then(() -> made.add("list"));
        pieces.then(() -> made.add("record"));

        pieces.next();
        assertThat(made).containsExactly("list");
        pieces.next();
        assertThat(made).containsExactly("list", "record");
        assertThat(pieces.made().get()).isFalse();
        pieces.next();
        assertThat(pieces.made().get()).isTrue();
    }

    @Test
    void whatAPieceAsksForComesBeforeThePiecesAfterIt() {
        pieces.then(() -> {
            made.add("record");
            pieces.then(() -> made.add("red flags"));
            pieces.then(() -> made.add("condition"));
        });
        pieces.then(() -> made.add("form"));

        pieces.whole();

        assertThat(made).containsExactly("record", "red flags", "condition", "form");
        assertThat(pieces.made().get()).isTrue();
    }

    @Test
    void partsLieInTheirPlacesInTheOrderAskedFor() {
        var view = new StackPane();
        var first = new Pane();
        var second = new Pane();
        pieces.begin(() -> view);
        pieces.fill(view, () -> first);
        pieces.fill(view, () -> second);

        assertThat(pieces.frame().getChildrenUnmodifiable()).isEmpty();
        assertThat(pieces.whole().getChildrenUnmodifiable()).containsExactly(view);
        assertThat(view.getChildren()).containsExactly(first, second);
    }

    @Test
    void aListGrowsFromNothingToItsUsualHeightInEvenSteps() {
        var list = new Region();
        var heights = new ArrayList<Double>();
        list.maxHeightProperty().subscribe(height -> heights.add(height.doubleValue()));
        pieces.unroll(list);

        pieces.whole();

        assertThat(heights.getLast()).isEqualTo(Region.USE_COMPUTED_SIZE);
        List<Double> grown = heights.subList(1, heights.size() - 1);
        assertThat(grown).hasSizeGreaterThan(4).startsWith(0.0);
        assertThat(IntStream.range(1, grown.size())
                        .mapToObj(at -> grown.get(at) - grown.get(at - 1))
                        .distinct())
                .singleElement()
                .satisfies(step -> assertThat(step).isPositive());
    }

    @Test
    void aPieceThatFailsIsNotMadeAgainAndKeepsNoneFromBeingMade() {
        pieces.then(() -> {
            throw new IllegalStateException("A piece that fails");
        });
        pieces.then(() -> made.add("next"));

        assertThatThrownBy(pieces::next).isInstanceOf(IllegalStateException.class);
        pieces.whole();

        assertThat(made).containsExactly("next");
    }
}
