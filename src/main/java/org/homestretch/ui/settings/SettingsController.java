package org.homestretch.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import org.homestretch.basics.RoomWords;
import org.homestretch.ui.kit.control.Fxml;
import org.homestretch.ui.kit.focus.Focus;
import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.kit.layout.Offer;
import org.homestretch.ui.kit.layout.PaneRow;
import org.homestretch.ui.kit.layout.Pieces;
import org.homestretch.ui.kit.layout.RoomPane;
import org.homestretch.ui.kit.layout.Screen;
import org.homestretch.ui.kit.layout.Stop;

/** The settings of the clinic: its pages on the left, the one chosen beside them. */
public final class SettingsController implements Screen {

    private static final RoomWords WORDS = RoomWords.of(SettingsController.class);

    private final SettingsModel model;
    private final LetterheadController letterhead;
    private final RulesController rules;
    private final LanguageController language;
    private final AboutController about;
    private final Map<Page, Parent> pages = new EnumMap<>(Page.class);
    private final Pieces pieces = new Pieces();

    @FXML
    private ListView<Page> settingsPages;

    @FXML
    private PaneRow panes;

    @FXML
    private RoomPane page;

    public SettingsController(SettingsModel model, LanguageModel spoken, AboutModel edition) {
        this.model = model;
        letterhead = new LetterheadController(model.letterhead());
        rules = new RulesController(model.rules(), pieces);
        language = new LanguageController(spoken);
        about = new AboutController(edition, model.letterhead());
        pieces.begin(() -> Fxml.viewOf(this));
    }

    @FXML
    private void initialize() {
        settingsPages.getItems().setAll(Page.values());
        settingsPages.setCellFactory(list -> new PageCell());
        settingsPages.setOnMouseClicked(click -> panes.bring(page));
        pieces.fill(page, () -> page(Page.LETTERHEAD, letterhead));
        pieces.fill(page, () -> page(Page.RULES, rules));
        pieces.fill(page, () -> page(Page.LANGUAGE, language));
        pieces.fill(page, () -> page(Page.ABOUT, about));
        pieces.then(() -> {
            settingsPages.getSelectionModel().selectedItemProperty().subscribe(this::turnTo);
            settingsPages.getSelectionModel().selectFirst();
        });
    }

    /** A page is made once, and hidden while another is in front. */
    private Parent page(Page which, Object controller) {
        Parent view = Fxml.viewOf(controller);
        view.setVisible(false);
        pages.put(which, view);
        return view;
    }

    private void turnTo(Page chosen) {
        if (chosen != null) {
            pages.forEach((one, view) -> view.setVisible(one == chosen));
        }
    }

    @Override
    public Pieces pieces() {
        return pieces;
    }

    @Override
    public List<Stop> stops() {
        return List.of(
                new Stop(settingsPages, () -> Focus.give(settingsPages)), new Stop(page, () -> Focus.giveFirst(page)));
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return model.changes().canUndo();
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return model.changes().canRedo();
    }

    @Override
    public void undo() {
        model.changes().undo();
    }

    @Override
    public void redo() {
        model.changes().redo();
    }

    /** Every page is found by its name; that of the language also by the names of the languages. */
    @Override
    public List<Offer> offers() {
        return Stream.of(Page.values())
                .map(one -> new Offer(one.words(), about(one), () -> bring(one)))
                .toList();
    }

    private static String about(Page page) {
        return page == Page.LANGUAGE ? LanguageModel.offeredInWords() : WORDS.say("title");
    }

    private void bring(Page wanted) {
        settingsPages.getSelectionModel().select(wanted);
        panes.bring(page);
        Focus.giveFirst(page);
    }

    /** Only the numbers are many enough to look for. */
    @Override
    public void filter() {
        settingsPages.getSelectionModel().select(Page.RULES);
        panes.bring(page);
        rules.find();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("↑ ↓", WORDS.say("keys.page")),
                new KeyHint("/", WORDS.say("keys.find")),
                new KeyHint("Ctrl Z", WORDS.say("keys.undo")));
    }
}
