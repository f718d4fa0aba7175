package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.homestretch.basics.Language;
import org.homestretch.program.Ink;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetStyle;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.layout.Stop;

/** The pages of the sheet over the program: leaf through them, change how they look, print, or go back. */
public final class PreviewController {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final double MARGIN = 28;
    private static final double LEAST_PAGE = 320;
    private static final List<KeyHint> KEYS = List.of(
            new KeyHint("Enter", "print"),
            new KeyHint("L", "language"),
            new KeyHint("↑ ↓", "page"),
            new KeyHint("Ctrl S", "save PDF"),
            new KeyHint("Esc", "back"));

    private final PrintModel printing;
    private final SheetModel sheet;
    private final PreviewModel model;

    @FXML
    private VBox preview;

    @FXML
    private Button back;

    @FXML
    private Label whose;

    @FXML
    private Label printWords;

    @FXML
    private Button printPreviewed;

    @FXML
    private Button savePdf;

    @FXML
    private ListView<Image> thumbnails;

    @FXML
    private ScrollPane desk;

    @FXML
    private StackPane paper;

    @FXML
    private ImageView page;

    @FXML
    private Label making;

    @FXML
    private VBox options;

    @FXML
    private Segments<Language> language;

    @FXML
    private Label untranslated;

    @FXML
    private Segments<Paper> paperSize;

    @FXML
    private Segments<Ink> ink;

    public PreviewController(PreviewModel model, PrintModel printing, SheetModel sheet) {
        this.model = model;
        this.printing = printing;
        this.sheet = sheet;
    }

    @FXML
    private void initialize() {
        preview.visibleProperty().bind(model.isOpen());
        preview.managedProperty().bind(preview.visibleProperty());
        preview.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        preview.addEventFilter(KeyEvent.KEY_TYPED, PreviewController::noChoice);
        whose.textProperty().bind(model.whose());
        printWords.textProperty().bind(model.printWords());
        printPreviewed.accessibleTextProperty().bind(printWords.textProperty());
        printPreviewed.disableProperty().bind(printing.busy());
        savePdf.disableProperty().bind(printing.busy());
        savePdf.setAccessibleText("Save PDF");
        back.setAccessibleText("Back to the program");
        offerStyles();
        untranslated.textProperty().bind(model.untranslated());
        untranslated.visibleProperty().bind(untranslated.textProperty().isNotEmpty());
        untranslated.managedProperty().bind(untranslated.visibleProperty());
        thumbnails.setCellFactory(list -> new Thumbnail());
        thumbnails.getSelectionModel().selectedIndexProperty().subscribe(chosen -> turnTo(chosen.intValue()));
        model.pages().subscribe(this::show);
        making.visibleProperty().bind(model.making());
        paper.visibleProperty().bind(page.imageProperty().isNotNull());
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.fitWidthProperty().bind(Bindings.max(1, desk.widthProperty().subtract(2 * MARGIN)));
        page.fitHeightProperty().bind(desk.heightProperty().map(PreviewController::pageHeight));
    }

    /** The whole page where it can be read so; else as wide as the window, to scroll. */
    private static double pageHeight(Number desk) {
        double whole = desk.doubleValue() - 2 * MARGIN;
        return whole < LEAST_PAGE ? Double.MAX_VALUE : whole;
    }

    @FXML
    private void back() {
        model.close();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void save() {
        model.saveAsPdf();
    }

    /** To the pages; says whether the preview is open. */
    public boolean takeKeys() {
        return Focus.give(thumbnails);
    }

    /** Where F6 stops: the pages, and how the sheet looks. */
    public List<Stop> stops() {
        return List.of(new Stop(thumbnails, this::takeKeys), new Stop(options, () -> Focus.giveFirst(options)));
    }

    public List<KeyHint> keys() {
        return KEYS;
    }

    private void offerStyles() {
        var style = sheet.style();
        language.offer(Language.offered(), Language::words);
        paperSize.offer(List.of(Paper.values()), Paper::words);
        ink.offer(List.of(Ink.values()), Ink::words);
        style.subscribe(this::show);
        language.valueProperty()
                .subscribe((before, chosen) -> style.set(style.get().in(chosen)));
        paperSize
                .valueProperty()
                .subscribe((before, chosen) -> style.set(style.get().on(chosen)));
        ink.valueProperty().subscribe((before, chosen) -> style.set(style.get().inked(chosen)));
    }

    private void show(SheetStyle style) {
        language.valueProperty().set(style.language());
        paperSize.valueProperty().set(style.paper());
        ink.valueProperty().set(style.ink());
    }

    private void show(List<PagePictures.Page> pages) {
        int chosen = model.page().get();
        thumbnails
                .getItems()
                .setAll(pages.stream().map(PreviewController::image).toList());
        thumbnails.getSelectionModel().select(pages.isEmpty() ? -1 : chosen);
        turnTo(pages.isEmpty() ? -1 : chosen);
    }

    private void turnTo(int place) {
        boolean there = IntStream.range(0, thumbnails.getItems().size()).anyMatch(one -> one == place);
        page.setImage(there ? thumbnails.getItems().get(place) : null);
        if (there) {
            model.page().set(place);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            print();
            event.consume();
        } else if (event.getCode() == KeyCode.L && !event.isShortcutDown() && !event.isAltDown()) {
            turnLanguage();
            event.consume();
        }
    }

    /** The letter that turns the language chooses nothing else among the options. */
    private static void noChoice(KeyEvent typed) {
        if (typed.getCharacter().equalsIgnoreCase("l")) {
            typed.consume();
        }
    }

    private void turnLanguage() {
        var all = Language.offered();
        language.valueProperty()
                .set(all.get((all.indexOf(language.valueProperty().get()) + 1) % all.size()));
    }

    private static Image image(PagePictures.Page page) {
        var image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }
}
