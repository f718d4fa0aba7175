package org.homestretch.ui.settings;

import java.util.function.UnaryOperator;
import org.homestretch.guidance.Rulebook;
import org.homestretch.program.ClinicSettings;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.UndoStack;

/** What a clinic sets once, page by page, with one undo for all of it. */
public final class SettingsModel {

    /** Where the settings are kept, and what the keys of sources stand for. */
    public record Shelves(ClinicSettings settings, Rulebook rulebook, UnaryOperator<String> sources) {}

    private final UndoStack changes = new UndoStack();
    private final LetterheadModel letterhead;
    private final RulesModel rules;

    public SettingsModel(Shelves shelves, Desk desk, Tasks tasks) {
        letterhead = new LetterheadModel(shelves.settings(), desk, tasks, changes);
        rules = new RulesModel(shelves.rulebook(), shelves.sources(), new RulesModel.Window(desk, tasks, changes));
    }

    LetterheadModel letterhead() {
        return letterhead;
    }

    /** The numbers of the guidance, which the other screens follow. */
    public RulesModel rules() {
        return rules;
    }

    UndoStack changes() {
        return changes;
    }
}
