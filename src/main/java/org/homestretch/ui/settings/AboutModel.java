package org.homestretch.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.homestretch.basics.RoomWords;
import org.homestretch.guidance.review.ReviewOrder;
import org.homestretch.guidance.review.ReviewPapers;
import org.homestretch.guidance.review.RuleReview;
import org.homestretch.program.Paper;
import org.homestretch.ui.kit.work.Desk;
import org.homestretch.ui.kit.work.Notices;
import org.homestretch.ui.kit.work.Tasks;

/** What the program is, and its rules as they are laid before somebody who signs them off. */
public final class AboutModel {

    private static final RoomWords WORDS = RoomWords.of(AboutModel.class);

    /** The version, its rules, what the keys of their sources stand for, and who makes papers of them. */
    public record Edition(
            String version, List<RuleReview> rules, Function<List<String>, String> sources, ReviewPapers papers) {}

    /** Who is asked for the day, does the work, tells of it, and takes the files. */
    public record Outside(Desk desk, Tasks tasks, Notices notices, ReviewFiles files) {}

    /** One of the two forms the rules can be had in. */
    private record Form(String ending, Function<ReviewOrder, byte[]> made) {}

    private final Edition edition;
    private final Outside outside;
    private final BooleanProperty saving = new SimpleBooleanProperty();

    public AboutModel(Edition edition, Outside outside) {
        this.edition = edition;
        this.outside = outside;
    }

    String version() {
        return WORDS.say("about.version", edition.version());
    }

    List<RuleReview> rules() {
        return edition.rules();
    }

    String sources(RuleReview rule) {
        return edition.sources().apply(rule.sources());
    }

    /** Whether a file is being written; a second one waits for the first. */
    ReadOnlyBooleanProperty saving() {
        return BooleanProperty.readOnlyBooleanProperty(saving);
    }

    void saveAsPdf(Paper paper) {
        save(paper, new Form("pdf", edition.papers()::pdf));
    }

    void saveAsTable() {
        save(Paper.A4, new Form("csv", edition.papers()::csv));
    }

    /** Whoever turns away from the file wants none. */
    private void save(Paper paper, Form form) {
        if (!saving.get()) {
            var order = new ReviewOrder(
                    edition.rules(), edition.version(), outside.desk().today(), paper);
            outside.files()
                    .chooseFile(WORDS.say("about.file") + "." + form.ending(), form.ending())
                    .ifPresent(file -> save(file, () -> form.made().apply(order)));
        }
    }

    private void save(Path file, Supplier<byte[]> content) {
        saving.set(true);
        outside.tasks()
                .aside(
                        WORDS.say("work.about"),
                        () -> {
                            outside.files().write(file, content.get());
                            return file;
                        },
                        written -> {
                            saving.set(false);
                            outside.notices().tell(WORDS.say("about.saved", written.getFileName()));
                        },
                        failure -> saving.set(false));
    }
}
