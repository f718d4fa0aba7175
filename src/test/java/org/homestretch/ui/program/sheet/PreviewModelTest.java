package org.homestretch.ui.program.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.basics.Language;
import org.homestretch.ui.program.Bench;
import org.junit.jupiter.api.Test;

/** The sheet before it is printed: what it cannot say in its language is said beside it. */
class PreviewModelTest {

    private final Bench bench = new Bench().with("bridge", "clam");
    private final PreviewModel preview = bench.builder.preview();

    @Test
    void aSheetInItsLanguageNeedsNoWord() {
        preview.open();

        assertThat(preview.untranslated().getValue()).isEmpty();
    }

    @Test
    void aLanguageWithoutWordsIsSaidAtOnceAndNoLongerWhenAnotherIsChosen() {
        preview.open();
        var style = bench.builder.sheet().style();

        style.set(style.get().in(new Language("eo")));
        assertThat(preview.untranslated().getValue())
                .isEqualTo("There are no words in Esperanto here: the sheet is printed in English.");

        style.set(style.get().in(Language.EN));
        assertThat(preview.untranslated().getValue()).isEmpty();
    }
}
