package org.homestretch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.testing.InlineTasks;
import org.homestretch.testing.MemorySettings;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.UndoStack;
import org.junit.jupiter.api.Test;

class LetterheadModelTest {

    private final MemorySettings settings = new MemorySettings();

    private final UndoStack changes = new UndoStack();

    private LetterheadModel model() {
        var desk = new Desk("NB", Clock.systemUTC());
        return new LetterheadModel(settings, desk, new InlineTasks(new Notices()), changes);
    }

    @Test
    void theLetterheadIsSavedAsTypedAndBlanksBetweenWordsMayBeTyped() {
        LetterheadModel model = model();

        model.letterhead.clinic().set("Brookfield ");
        assertThat(model.letterhead.clinic().get()).isEqualTo("Brookfield ");
        model.letterhead.clinic().set("Brookfield Spine");
        model.letterhead.phone().set("555 0100");

        assertThat(settings.letterhead()).isEqualTo(new Letterhead("Brookfield Spine", "", "555 0100", ""));
    }

    @Test
    void whatWasKeptIsShown() {
        settings.save(new Letterhead("Brookfield", "1 Mill Lane", "", ""));
        settings.save(Paper.LETTER);

        LetterheadModel model = model();

        assertThat(model.letterhead.address().get()).isEqualTo("1 Mill Lane");
        assertThat(model.paper.get()).isEqualTo(Paper.LETTER);
        assertThat(changes.canUndo().get()).isFalse();
    }

    @Test
    void changesAreTakenBackFieldByField() {
        LetterheadModel model = model();
        model.letterhead.clinic().set("B");
        model.letterhead.clinic().set("Br");
        model.letterhead.phone().set("5");
        model.paper.set(Paper.LETTER);

        changes.undo();
        assertThat(settings.paper()).isEqualTo(Paper.A4);
        changes.undo();
        assertThat(settings.letterhead()).isEqualTo(new Letterhead("Br", "", "", ""));
        changes.undo();
        assertThat(settings.letterhead()).isEqualTo(Letterhead.NONE);
        changes.redo();
        assertThat(model.letterhead.clinic().get()).isEqualTo("Br");
    }
}
