package org.homestretch.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.basics.ScreenLanguage;
import org.homestretch.basics.Unable;
import org.homestretch.testing.InlineTasks;
import org.homestretch.ui.kit.work.Notices;
import org.junit.jupiter.api.Test;

class LanguageModelTest {

    private static final Optional<Locale> SPANISH = Optional.of(Locale.of("es"));

    private final List<Optional<Locale>> written = new ArrayList<>();
    private final Notices notices = new Notices();

    @Test
    void everyLanguageThereAreWordsForIsOfferedInItsOwnName() {
        assertThat(LanguageModel.offered()).hasSize(ScreenLanguage.offered().size() + 1);
        assertThat(LanguageModel.offered().stream().map(LanguageModel::words))
                .startsWith("As the computer", "English")
                .contains("Español");
    }

    @Test
    void aChoiceIsWrittenAndWhenItCountsIsSaid() {
        var model = model(new LanguageModel.Kept(Optional::empty, written::add));

        model.chosen().set(SPANISH);
        model.chosen().set(Optional.empty());

        assertThat(written).containsExactly(SPANISH, Optional.empty());
        assertThat(sentence()).isEqualTo("The language changes when the clinic is unlocked again.");
    }

    @Test
    void whatCannotBeWrittenIsNotChosen() {
        var model = model(new LanguageModel.Kept(() -> SPANISH, language -> {
            throw new Unable("The disk is full.");
        }));

        model.chosen().set(Optional.empty());

        assertThat(model.chosen().get()).isEqualTo(SPANISH);
        assertThat(sentence()).isEqualTo("Could not keep the language. The disk is full.");
    }

    private LanguageModel model(LanguageModel.Kept kept) {
        return new LanguageModel(kept, new InlineTasks(notices), notices, () -> {});
    }

    private String sentence() {
        return notices.shown().get().orElseThrow().sentence();
    }
}
