package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Scene;
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
import org.homestretch.basics.RoomWords;
import org.homestretch.program.Ink;
import org.homestretch.program.Paper;
import org.homestretch.program.SheetStyle;
import org.homestretch.ui.kit.control.Busy;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.Segments;
import org.homestretch.ui.kit.layout.Stop;

/** The pages of the sheet over the program: leaf through them, change how they look, print, or go back. */
public final class PreviewController {

    private static final RoomWords WORDS = RoomWords.of(PreviewController.class);

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final double MARGIN = 28;
    private static final double LEAST_PAGE = 320;

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
        savePdf.disableProperty().bind(model.held().map(why -> !why.isEmpty()));
        savePdf.accessibleTextProperty()
                .bind(model.held()
                        .map(why -> why.isEmpty() ? WORDS.say("preview.save") : WORDS.say("preview.save.not", why)));
        List.of(printPreviewed, savePdf).forEach(button -> Busy.show(button, printing.busy()));
        back.setAccessibleText(WORDS.say("backToProgram"));
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
        page.fitWidthProperty().subscribe((before, now) -> draw());
        page.fitHeightProperty().subscribe((before, now) -> draw());
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
        return List.of(
                new KeyHint("Enter", WORDS.say("keys.print")),
                new KeyHint("L", WORDS.say("keys.language")),
                new KeyHint("↑ ↓", WORDS.say("keys.page")),
                new KeyHint("Ctrl S", WORDS.say("keys.save")),
                new KeyHint("Esc", WORDS.say("keys.back")));
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
        double wide = Thumbnail.WIDTH * scale();
        thumbnails
                .getItems()
                .setAll(pages.stream().map(one -> image(one.noLessThan(wide))).toList());
        thumbnails.getSelectionModel().select(pages.isEmpty() ? -1 : chosen);
        turnTo(pages.isEmpty() ? -1 : chosen);
    }

    private void turnTo(int place) {
        boolean there = IntStream.range(0, thumbnails.getItems().size()).anyMatch(one -> one == place);
        page.setImage(null);
        if (there) {
            model.page().set(place);
            draw();
        }
    }

    /** The page in front, as large as it is shown now. */
    private void draw() {
        List<PagePictures.Page> pages = model.pages().get();
        if (model.page().get() < pages.size()) {
            PagePictures.Page whole = pages.get(model.page().get());
            double wide = Math.min(page.getFitWidth(), page.getFitHeight() * whole.width() / whole.height());
            PagePictures.Page drawn = whole.noLessThan(wide * scale());
            boolean same = page.getImage() != null && page.getImage().getWidth() == drawn.width();
            page.setImage(same ? page.getImage() : image(drawn));
        }
    }

    /** How many dots of the screen a length of one is here. */
    private double scale() {
        Scene scene = preview.getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
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
