package org.homestretch.ui.program;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homestretch.basics.RoomWords;
import org.homestretch.exercise.Area;
import org.homestretch.program.Balance;
import org.homestretch.ui.kit.control.AreaIcon;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.FollowFocus;
import org.homestretch.ui.program.edit.ProgramModel;
import org.homestretch.ui.program.findings.FindingsModel;
import org.homestretch.ui.program.findings.FindingsPane;
import org.homestretch.ui.program.findings.UnaskedPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the program is balanced over the three areas, and what every program should have. */
final class GuidanceController {

    private static final RoomWords WORDS = RoomWords.of(GuidanceController.class);

    private static final List<Area> AREAS = List.of(Area.values());

    private final ProgramModel model;
    private final FindingsPane findings;
    private final UnaskedPane unasked;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox guidance;

    @FXML
    private Label total;

    @FXML
    private HBox bar;

    @FXML
    private VBox areas;

    @FXML
    private VBox checks;

    GuidanceController(ProgramModel model, FindingsModel found) {
        this.model = model;
        findings = new FindingsPane(found, this::takeKeys);
        unasked = new UnaskedPane(found);
    }

    /** To the first card, else to the balance itself, to be read; says whether it is in sight. */
    boolean takeKeys() {
        return findings.takeKeys() || Focus.give(guidance);
    }

    @FXML
    private void initialize() {
        FollowFocus.in(scroll);
        checks.managedProperty().bind(checks.visibleProperty());
        guidance.getChildren().addAll(findings, unasked);
        model.program().subscribe(shown -> {
            guidance.setVisible(shown.isPresent());
            checks.setVisible(shown.filter(program -> !program.empty()).isPresent());
            shown.map(Balance::of).ifPresent(this::show);
        });
    }

    private void show(Balance balance) {
        total.setText(WORDS.say("balance.total", balance.total()));
        bar.getChildren()
                .setAll(AREAS.stream()
                        .filter(area -> balance.minutes(area) > 0)
                        .map(area -> share(area, balance))
                        .toList());
        areas.getChildren()
                .setAll(AREAS.stream().map(area -> row(area, balance)).toList());
        checks.getChildren().setAll(covered(balance), hamstring(balance), times(balance));
    }

    private Node share(Area area, Balance balance) {
        var share = new Region();
        share.getStyleClass().add(area.code());
        share.setMinWidth(0);
        share.prefWidthProperty().bind(bar.widthProperty().multiply((double) balance.minutes(area) / balance.total()));
        return share;
    }

    private static Node row(Area area, Balance balance) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var minutes = new Label(WORDS.say("minutes", balance.minutes(area)));
        minutes.getStyleClass().addAll("small13", "medium");
        var name = new Label(area.words());
        name.getStyleClass().add("small13");
        var row = new HBox(new AreaIcon(area), name, gap, minutes);
        row.getStyleClass().add("balance-area");
        return row;
    }

    private static Node covered(Balance balance) {
        if (balance.missing().isEmpty()) {
            return met(WORDS.say("areas.covered"));
        }
        return open(WORDS.say(
                "areas.missing." + balance.missing().size(),
                balance.missing().stream()
                        .map(area -> WORDS.say("areas.inside." + area.code()))
                        .toArray()));
    }

    private static Node hamstring(Balance balance) {
        return balance.hamstringStretch() ? met(WORDS.say("hamstring")) : open(WORDS.say("hamstring.missing"));
    }

    private static Node times(Balance balance) {
        String words = WORDS.say("balance.times", balance.exerciseMinutes(), balance.minutes(Area.AEROBIC));
        return check("fth-clock", words, "muted");
    }

    private static Node met(String words) {
        return check("fth-check", words, "success");
    }

    private static Node open(String words) {
        return check("fth-circle", words, "muted");
    }

    private static Node check(String icon, String words, String colour) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().add(colour);
        var said = new Label(words, sign);
        said.getStyleClass().addAll("small13", "check");
        said.setWrapText(true);
        return said;
    }
}
