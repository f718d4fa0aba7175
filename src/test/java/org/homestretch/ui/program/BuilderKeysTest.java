package org.homestretch.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.ui.kit.focus.KeyHint;
import org.homestretch.ui.program.library.LibraryModel;
import org.junit.jupiter.api.Test;

/** The keys that the builder tells of are those that would do something. */
class BuilderKeysTest {

    private static final KeyHint ADD = new KeyHint("Enter", "add");
    private static final KeyHint SHOW = new KeyHint("Alt Enter", "show while typing");

    private final LibraryModel library = new Bench().open().builder.library();
    private final BuilderKeys keys = new BuilderKeys(library);

    @Test
    void nothingIsToldToAddThatWasNotLookedForNorToShowThatWasNotFound() {
        assertThat(keys.of(null)).contains(SHOW).doesNotContain(ADD);

        library.finder().words().set("bridge");
        assertThat(keys.of(null)).contains(ADD, SHOW);

        library.finder().words().set("no such exercise");
        assertThat(keys.of(null)).isNotEmpty().doesNotContain(ADD, SHOW);
    }
}
