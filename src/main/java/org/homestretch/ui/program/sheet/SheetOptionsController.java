package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.desktop.Manner;
import org.homestretch.desktop.Printer;
import org.homestretch.program.Ink;
import org.homestretch.program.Layout;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetStyle;
import org.homestretch.program.log.PaperLog;
import org.homestretch.ui.kit.control.Stepper;
import org.homestretch.ui.kit.layout.Segments;

/** How the sheet in the preview looks and how it is printed; every choice shows at once. */
public final class SheetOptionsController {

    private static final RoomWords WORDS = RoomWords.of(SheetOptionsController.class);

    private final PreviewModel model;
    private final SheetModel sheet;

    @FXML
    private VBox options;

    @FXML
    private LayoutTiles layout;

    @FXML
    private Segments<Language> language;

    @FXML
    private Label untranslated;

    @FXML
    private Segments<Paper> paperSize;

    @FXML
    private Segments<Ink> ink;

    @FXML
    private Segments<Integer> weeks;

    @FXML
    private ComboBox<Printer> printer;

    @FXML
    private Label noPrinter;

    @FXML
    private ComboBox<String> tray;

    @FXML
    private HBox copiesRow;

    @FXML
    private Label copiesWords;

    @FXML
    private CheckBox bothSides;

    private final Stepper copies = new Stepper(WORDS.say("copies"));

    SheetOptionsController(PreviewModel model, SheetModel sheet) {
        this.model = model;
        this.sheet = sheet;
    }

    @FXML
    private void initialize() {
        layout.offer(List.of(Layout.values()), model.extents());
        language.offer(Language.offered(), Language::words);
        paperSize.offer(List.of(Paper.values()), Paper::words);
        ink.offer(List.of(Ink.values()), Ink::words);
        weeks.offer(PaperLog.SPANS, Object::toString, number -> WORDS.count("log.weeks", number));
        var style = sheet.style();
        style.subscribe(this::show);
        layout.valueProperty()
                .subscribe((before, chosen) -> style.set(style.get().laid(chosen)));
        language.valueProperty()
                .subscribe((before, chosen) -> style.set(style.get().in(chosen)));
        paperSize
                .valueProperty()
                .subscribe((before, chosen) -> style.set(style.get().on(chosen)));
        ink.valueProperty().subscribe((before, chosen) -> style.set(style.get().inked(chosen)));
        weeks.valueProperty()
                .subscribe((before, chosen) -> style.set(style.get().logging(chosen)));
        untranslated.textProperty().bind(model.untranslated());
        shown(untranslated, untranslated.textProperty().isNotEmpty());
        offerPrinters();
    }

    private void offerPrinters() {
        PrinterModel printers = model.printer();
        printer.setConverter(named());
        copiesRow.getChildren().addFirst(copies);
        copiesWords.setText(WORDS.say("copies"));
        printers.known().subscribe(this::show);
        printers.manner().subscribe(this::show);
        onChoice(printer, printers::choose);
        onChoice(tray, chosen -> printers.print(printers.manner().get().from(trayNamed(chosen))));
        bothSides.setOnAction(pressed -> printers.print(printers.manner().get().onBothSides(bothSides.isSelected())));
        copies.onStep(now -> printers.print(printers.manner().get().times(Math.clamp(now, 1, Manner.MOST_COPIES))));
        var none = Bindings.isEmpty(printer.getItems());
        shown(noPrinter, none);
        List.of(printer, copiesRow).forEach(node -> shown(node, none.not()));
        shown(tray, Bindings.size(tray.getItems()).greaterThan(1));
    }

    /** Digits choose a layout; letters turn language, paper and ink; says whether the key meant something. */
    boolean takes(KeyEvent event, OptionalInt digit) {
        if (digit.isPresent()) {
            return layout.choose(digit.getAsInt());
        }
        KeyCode key = event.getCode();
        switch (key) {
            case L -> turn(language, Language.offered());
            case K -> turn(paperSize, List.of(Paper.values()));
            case W -> turn(weeks, PaperLog.SPANS);
            case I -> turn(ink, List.of(Ink.values()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static <T> void turn(Segments<T> segments, List<T> all) {
        int now = all.indexOf(segments.valueProperty().get());
        segments.valueProperty().set(all.get((now + 1) % all.size()));
    }

    private void show(SheetStyle style) {
        layout.valueProperty().set(style.layout());
        language.valueProperty().set(style.language());
        paperSize.valueProperty().set(style.paper());
        ink.valueProperty().set(style.ink());
        weeks.valueProperty().set(style.weeks());
    }

    private void show(PrinterModel.Known known) {
        printer.getItems().setAll(known.all());
        printer.setValue(known.chosen().map(this::listed).orElse(null));
        tray.getItems().setAll(trays(known));
        shown(bothSides, known.offers().bothSides());
    }

    /** The system names its printers anew each time it is asked. */
    private Printer listed(Printer chosen) {
        return printer.getItems().stream()
                .filter(one -> one.name().equals(chosen.name()))
                .findFirst()
                .orElse(chosen);
    }

    private static List<String> trays(PrinterModel.Known known) {
        var all = FXCollections.observableArrayList(WORDS.say("tray.any"));
        all.addAll(known.offers().trays());
        return all;
    }

    private void show(Manner manner) {
        copies.show(manner.copies(), Integer.toString(manner.copies()));
        bothSides.setSelected(manner.bothSides());
        tray.setValue(manner.tray().orElse(WORDS.say("tray.any")));
    }

    private static Optional<String> trayNamed(String chosen) {
        return chosen.equals(WORDS.say("tray.any")) ? Optional.empty() : Optional.of(chosen);
    }

    /** What a person chooses, and not what is shown because it was chosen already. */
    private static <T> void onChoice(ComboBox<T> box, Consumer<T> chosen) {
        box.setOnAction(pressed -> Optional.ofNullable(box.getValue())
                .filter(value -> box.isFocused() || box.isShowing())
                .ifPresent(chosen));
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static void shown(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static StringConverter<Printer> named() {
        return new StringConverter<>() {
            @Override
            public String toString(Printer one) {
                return one == null ? "" : one.name();
            }

            @Override
            public Printer fromString(String name) {
                throw new UnsupportedOperationException("Printers are chosen, not typed.");
            }
        };
    }
}
