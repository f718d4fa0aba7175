package org.homestretch.ui.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.basics.RoomWords;
import org.homestretch.program.ClinicSettings;
import org.homestretch.program.Letterhead;
import org.homestretch.program.Paper;
import org.homestretch.ui.kit.control.LetterheadForm;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Tasks;
import org.homestretch.ui.kit.work.UndoStack;

/** The letterhead and the paper of the clinic's sheets, saved as typed. */
final class LetterheadModel {

    private static final RoomWords WORDS = RoomWords.of(LetterheadModel.class);

    final LetterheadForm letterhead = new LetterheadForm();
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);

    private final UndoStack changes;
    private final ClinicSettings settings;
    private final Desk desk;
    private final Tasks tasks;
    private Letterhead kept = Letterhead.NONE;
    private boolean following;

    LetterheadModel(ClinicSettings settings, Desk desk, Tasks tasks, UndoStack changes) {
        this.changes = changes;
        this.settings = settings;
        this.desk = desk;
        this.tasks = tasks;
        letterhead.fields().forEach(field -> field.subscribe((before, now) -> typed(field)));
        paper.subscribe((before, now) -> chosen(before, now));
        tasks.run(WORDS.say("work.letterhead.read"), settings::letterhead, this::follow);
        tasks.run(WORDS.say("work.paper.read"), settings::paper, this::follow);
    }

    private void typed(StringProperty field) {
        if (following) {
            return;
        }
        Letterhead before = kept;
        Letterhead now = letterhead.typed();
        if (now.equals(before)) {
            return;
        }
        kept = now;
        String name = "letterhead " + System.identityHashCode(field);
        changes.did(new UndoStack.Step(WORDS.say("letterhead"), name, () -> put(before), () -> put(now)));
        tasks.later("letterhead", () -> save(kept));
    }

    private void chosen(Paper before, Paper now) {
        if (!following && now != null) {
            changes.did(new UndoStack.Step(WORDS.say("paper.size"), "", () -> put(before), () -> put(now)));
            save(now);
        }
    }

    private void put(Letterhead other) {
        follow(other);
        save(other);
    }

    private void put(Paper size) {
        follow(size);
        save(size);
    }

    private void save(Letterhead typed) {
        desk.save(tasks, WORDS.say("work.letterhead.save"), () -> settings.save(typed));
    }

    private void save(Paper size) {
        desk.save(tasks, WORDS.say("work.paper.save"), () -> settings.save(size));
    }

    private void follow(Letterhead other) {
        following = true;
        kept = other;
        letterhead.show(other);
        following = false;
    }

    private void follow(Paper size) {
        following = true;
        paper.set(size);
        following = false;
    }
}
