package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.homestretch.advice.Verdict.Readiness;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Ink;
import org.homestretch.program.Layout;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetStyle;
import org.homestretch.ui.kit.control.Busy;
import org.homestretch.ui.kit.focus.KeyCaps;
import org.homestretch.ui.program.findings.FindingsModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** The foot of the program: how many pages the sheet has, how it will look, and the way to paper. */
public final class PrintBarController {

    private static final RoomWords WORDS = RoomWords.of(PrintBarController.class);

    private static final int DRAWN_SHEETS = 2;

    private final SheetModel sheet;
    private final PrintModel printing;
    private final PreviewModel previewing;
    private final FindingsModel findings;

    @FXML
    private HBox sheets;

    @FXML
    private Label extent;

    @FXML
    private Label trouble;

    @FXML
    private MenuButton style;

    @FXML
    private Button previewSheet;

    @FXML
    private Button printSheet;

    @FXML
    private FontIcon printIcon;

    @FXML
    private Label printWords;

    @FXML
    private KeyCaps printKeys;

    public PrintBarController(SheetModel sheet, PrintModel printing, PreviewModel previewing, FindingsModel findings) {
        this.sheet = sheet;
        this.printing = printing;
        this.previewing = previewing;
        this.findings = findings;
    }

    @FXML
    private void initialize() {
        sheet.extent().subscribe(changed -> show());
        sheet.style().subscribe(changed -> show(changed));
        printing.readiness().subscribe(changed -> show());
        findings.found().subscribe(changed -> show());
        List.of(printSheet, previewSheet)
                .forEach(button ->
                        button.disableProperty().bind(printing.readiness().isEqualTo(Readiness.NOTHING)));
        Busy.show(printSheet, printing.busy());
        printSheet.accessibleTextProperty().bind(printWords.textProperty());
        previewSheet.setAccessibleText(WORDS.say("preview"));
        printKeys.visibleProperty().bind(printing.readiness().isEqualTo(Readiness.READY));
        printKeys.managedProperty().bind(printKeys.visibleProperty());
    }

    @FXML
    private void print() {
        printing.print();
    }

    @FXML
    private void preview() {
        previewing.open();
    }

    private void show() {
        var readiness = printing.readiness().get();
        boolean nothing = readiness == Readiness.NOTHING;
        extent.setText(
                nothing ? WORDS.say("extent.nothing") : sheet.extent().get().words());
        trouble.setText(sheet.extent().get().trouble());
        trouble.setVisible(!trouble.getText().isEmpty());
        trouble.setManaged(trouble.isVisible());
        style.setVisible(!nothing && !trouble.isVisible());
        style.setManaged(style.isVisible());
        printWords.setText(words(readiness));
        printIcon.setIconLiteral(
                switch (readiness) {
                    case NOTHING, READY, OLD_SCREEN -> "fth-printer";
                    case SCREEN_FIRST -> "fth-shield";
                    case SIDE_FIRST, REASON_FIRST -> "fth-alert-triangle";
                    case HELD, STOPPED -> "fth-alert-octagon";
                });
        int pages = nothing ? 0 : Math.min(DRAWN_SHEETS, sheet.extent().get().pages());
        sheets.setManaged(pages > 0);
        sheets.getChildren()
                .setAll(Stream.generate(PrintBarController::drawnSheet)
                        .limit(pages)
                        .toList());
    }

    /** Open cautions do not stop the sheet; the button says how many there are. */
    private String words(Readiness readiness) {
        long open = findings.found().get().open();
        return readiness == Readiness.READY && open > 0
                ? WORDS.count("print.cautions", open)
                : PrintModel.words(readiness);
    }

    private static Region drawnSheet() {
        var drawn = new Region();
        drawn.getStyleClass().add("drawn-sheet");
        return drawn;
    }

    private void show(SheetStyle shown) {
        style.setText(WORDS.say(
                shown.ink() == Ink.BLACK ? "style.shown.black" : "style.shown",
                shown.layout().words(),
                shown.language().words(),
                shown.paper().words()));
        style.getItems().clear();
        offer(List.of(Layout.values()), Layout::words, shown.layout(), shown::laid);
        style.getItems().add(new SeparatorMenuItem());
        offer(Language.offered(), Language::words, shown.language(), shown::in);
        style.getItems().add(new SeparatorMenuItem());
        offer(List.of(Paper.values()), Paper::words, shown.paper(), shown::on);
        style.getItems().add(new SeparatorMenuItem());
        offer(List.of(Ink.values()), Ink::words, shown.ink(), shown::inked);
    }

    private <T> void offer(List<T> choices, Function<T, String> words, T now, Function<T, SheetStyle> with) {
        choices.forEach(
                choice -> style.getItems().add(item(words.apply(choice), choice.equals(now), with.apply(choice))));
    }

    private MenuItem item(String words, boolean chosen, SheetStyle next) {
        var item = new RadioMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(pressed -> sheet.style().set(next));
        return item;
    }
}
