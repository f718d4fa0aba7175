package org.homestretch.ui.program.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.control.Busy;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.focus.Keystroke;
import org.homestretch.ui.kit.layout.Stop;

/** The pages of the sheet over the program: leaf through them, change how they look, print, or go back. */
public final class PreviewController {

    private static final RoomWords WORDS = RoomWords.of(PreviewController.class);

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final double MARGIN = 28;
    private static final double UNDER_PAGE = 36;
    private static final double LEAST_PAGE = 320;
    private static final double UNBOUNDED = 1e6;

    private final PrintModel printing;
    private final PreviewModel model;
    private final SheetOptionsController options;
    private final TogetherController together;
    private final PageZoom zoom = new PageZoom();

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
    private Label zoomed;

    @FXML
    private ScrollPane optionsPane;

    public PreviewController(PreviewModel model, PrintModel printing, SheetModel sheet) {
        this.model = model;
        this.printing = printing;
        options = new SheetOptionsController(model, sheet);
        together = new TogetherController(model.together());
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
        optionsPane.setContent(new VBox(Fxml.viewOf(options), Fxml.viewOf(together)));
        zoomed.textProperty().bind(zoom.words());
        thumbnails.setCellFactory(list -> new Thumbnail());
        thumbnails.getSelectionModel().selectedIndexProperty().subscribe(chosen -> turnTo(chosen.intValue()));
        model.pages().subscribe(this::show);
        making.visibleProperty().bind(model.making());
        paper.visibleProperty().bind(page.imageProperty().isNotNull());
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.fitWidthProperty()
                .bind(Bindings.max(1, desk.widthProperty().subtract(2 * MARGIN)).multiply(zoom.factor()));
        page.fitHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> pageHeight(desk.getHeight()) * zoom.factor().get(),
                        desk.heightProperty(),
                        zoom.factor()));
        page.fitWidthProperty().subscribe((before, now) -> draw());
        page.fitHeightProperty().subscribe((before, now) -> draw());
    }

    /** The whole page where it can be read so; else as wide as the window, to scroll. */
    private static double pageHeight(double desk) {
        double whole = desk - 2 * MARGIN - UNDER_PAGE;
        return whole < LEAST_PAGE ? UNBOUNDED : whole;
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

    @FXML
    private void zoomIn() {
        zoom.in();
    }

    @FXML
    private void zoomOut() {
        zoom.out();
    }

    @FXML
    private void zoomWhole() {
        zoom.whole();
    }

    /** To the pages; says whether the preview is open. */
    public boolean takeKeys() {
        return Focus.give(thumbnails);
    }

    /** Where F6 stops: the pages, and how the sheet looks. */
    public List<Stop> stops() {
        return List.of(new Stop(thumbnails, this::takeKeys), new Stop(optionsPane, () -> Focus.giveFirst(optionsPane)));
    }

    public List<KeyHint> keys() {
        Stream<KeyHint> queue =
                together.offered() ? Stream.of(new KeyHint("Q", WORDS.say("keys.queue"))) : Stream.empty();
        return Stream.concat(
                        Stream.of(
                                new KeyHint("Enter", WORDS.say("keys.print")),
                                new KeyHint("1", WORDS.say("keys.layout")),
                                new KeyHint("L", WORDS.say("keys.language")),
                                new KeyHint("Esc", WORDS.say("keys.back")),
                                new KeyHint("K", WORDS.say("keys.paper")),
                                new KeyHint("I", WORDS.say("keys.ink")),
                                new KeyHint("W", WORDS.say("keys.weeks")),
                                new KeyHint("Alt +", WORDS.say("keys.zoom")),
                                new KeyHint("↑ ↓", WORDS.say("keys.page")),
                                new KeyHint("Ctrl S", WORDS.say("keys.save"))),
                        queue)
                .toList();
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
        } else if (event.isAltDown() ? zoom.takes(event) : choice(event)) {
            event.consume();
        }
    }

    /** A key alone: with Ctrl it belongs to the window, in a list of printers to the list. */
    private boolean choice(KeyEvent event) {
        if (event.isShortcutDown() || event.getTarget() instanceof ComboBox<?>) {
            return false;
        }
        return event.getCode() == KeyCode.Q ? together.takeKeys() : options.takes(event, Keystroke.digit(event));
    }

    /** The letters that turn an option choose nothing else among the options. */
    private static void noChoice(KeyEvent typed) {
        if ("lkiw".contains(typed.getCharacter().toLowerCase(Locale.ROOT))) {
            typed.consume();
        }
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
