package org.homestretch.ui.program.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homestretch.advice.Remedy;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.Finding;
import org.kordamp.ikonli.javafx.FontIcon;

/** A finding as a card: what it is about, why in a sentence, what can be done, and its source when asked for. */
class FindingCard extends VBox {

    private static final RoomWords WORDS = RoomWords.of(FindingCard.class);

    private static final int FITS_BESIDE = 20;
    private static final int MOST_REMEDIES = 3;
    private static final int MOST_DETAILS = 4;

    private final FindingsModel model;
    private final List<Finding> findings;
    private final FlowPane acts = new FlowPane();

    FindingCard(FindingsModel model, List<Finding> findings, String title, String icon) {
        this.model = model;
        this.findings = findings;
        getStyleClass().add("finding-card");
        setFocusTraversable(true);
        setAccessibleText(title + ". " + findings.stream().map(Finding::reason).collect(Collectors.joining(" ")));
        acts.getStyleClass().add("finding-acts");
        var name = new Label(title, new FontIcon(icon));
        name.getStyleClass().add("finding-title");
        name.setWrapText(true);
        getChildren().setAll(name);
        findings.forEach(one -> getChildren().add(wrapped(one.reason(), "small13")));
        getChildren().add(acts);
    }

    /** Presses the first button: the smallest change that would answer it, where there is one. */
    final void answer() {
        Stream.concat(getChildren().stream(), acts.getChildren().stream())
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(button -> ((Button) button).fire());
    }

    /** What would answer the findings, the smallest change first. */
    final void offerRemedies() {
        List<Remedy> remedies = model.remedies(findings);
        boolean fits = remedies.size() == 1 && remedies.getFirst().words().length() <= FITS_BESIDE;
        remedies.stream().limit(MOST_REMEDIES).forEach(remedy -> offer(remedy, fits));
    }

    private void offer(Remedy remedy, boolean fits) {
        var button = act(remedy.words(), () -> model.apply(remedy));
        if (!fits) {
            ownRow(button);
        }
        List<String> details = remedy.details();
        details.stream().limit(MOST_DETAILS).forEach(this::say);
        if (details.size() > MOST_DETAILS) {
            say(WORDS.say("details.more", details.size() - MOST_DETAILS));
        }
    }

    /** Long names break into lines rather than widen the pane. */
    private void ownRow(Button button) {
        acts.getChildren().remove(button);
        button.setWrapText(true);
        button.getStyleClass().add("own-row");
        getChildren().add(getChildren().indexOf(acts), button);
    }

    final Button act(String words, Runnable doing) {
        var button = new Button(words);
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> doing.run());
        add(button);
        return button;
    }

    final void add(Button act) {
        acts.getChildren().add(act);
    }

    final void offerSource() {
        var source = wrapped(findings.stream().map(this::source).collect(Collectors.joining("\n")), "caption");
        source.setVisible(false);
        source.managedProperty().bind(source.visibleProperty());
        var book = act("", () -> source.setVisible(!source.isVisible()));
        book.setGraphic(new FontIcon("fth-book"));
        book.getStyleClass().add("flat");
        book.setAccessibleText(
                WORDS.say("source.spoken", findings.stream().map(Finding::rule).collect(Collectors.joining(", "))));
        getChildren().add(source);
    }

    /** Above what can be done about it. */
    final void say(String words) {
        getChildren().add(getChildren().indexOf(acts), wrapped(words, "caption"));
    }

    private String source(Finding finding) {
        return WORDS.say("source", finding.rule(), model.sources(finding));
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
