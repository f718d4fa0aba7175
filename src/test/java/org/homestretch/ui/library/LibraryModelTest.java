package org.homestretch.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.homestretch.basics.Language;
import org.homestretch.catalogue.Catalogue;
import org.homestretch.exercise.Exercise;
import org.homestretch.exercise.Filter;
import org.homestretch.exercise.Library;
import org.homestretch.exercise.StartPosition;
import org.homestretch.figure.Figures;
import org.homestretch.testing.ChangesLanguage;
import org.homestretch.testing.Spanish;
import org.homestretch.ui.kit.finder.Whom;
import org.junit.jupiter.api.Test;

/** Reading the library: one exercise is looked at while others are looked for. */
@ChangesLanguage
class LibraryModelTest {

    private static final Library WHOLE = Catalogue.library(new Figures().ids());

    private final LibraryModel model = new LibraryModel(WHOLE, new SimpleObjectProperty<>(Optional.empty()));

    @Test
    void theFirstExerciseIsOpenAtFirst() {
        assertThat(model.chosen().get()).contains(model.finder().found().getFirst());
    }

    @Test
    void theWordsForThePatientAreReadInTheLanguageOfTheScreensAtFirst() {
        var none = new SimpleObjectProperty<>(Optional.<Whom>empty());

        assertThat(model.language().get()).isEqualTo(Language.EN);
        assertThat(Spanish.of(() -> new LibraryModel(WHOLE, none)).language().get())
                .isEqualTo(new Language("es"));
    }

    @Test
    void typingOpensTheBestMatch() {
        model.finder().words().set("almeja");

        assertThat(model.chosen().get()).contains(WHOLE.get("clam"));
    }

    @Test
    void aFilterKeepsWhatIsOpenAsLongAsItPasses() {
        Exercise clam = WHOLE.get("clam");
        model.show(clam);

        model.finder().change(filter -> filter.from(Filter.LYING));
        assertThat(model.chosen().get()).contains(clam);

        model.finder().change(filter -> filter.from(Set.of(StartPosition.STANDING)));
        assertThat(model.chosen().get()).contains(model.finder().found().getFirst());
    }

    @Test
    void whatIsOpenStaysWhileNothingIsFound() {
        Exercise clam = WHOLE.get("clam");
        model.show(clam);

        model.finder().words().set("zzzzzz");

        assertThat(model.chosen().get()).contains(clam);
    }

    @Test
    void easierAndHarderLeadToEachOther() {
        Exercise harder = WHOLE.all().stream()
                .filter(one -> model.easier(one).isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(model.harder(model.easier(harder).orElseThrow())).contains(harder);
    }

    @Test
    void anAdvancedExerciseCanBeJumpedTo() {
        Exercise advanced =
                WHOLE.all().stream().filter(Exercise::advanced).findFirst().orElseThrow();
        model.finder().words().set("bridge");

        model.show(advanced);

        assertThat(model.chosen().get()).contains(advanced);
        assertThat(model.finder().found()).contains(advanced);
    }

    @Test
    void wordsThatAreNotInTheLanguageAskedForAreSaidToBeInEnglish() {
        model.show(WHOLE.get("clam"));
        assertThat(model.untranslated()).isEmpty();

        model.language().set(new Language("eo"));
        assertThat(model.untranslated()).isEqualTo("No text in Esperanto yet: shown in English.");
    }

    @Test
    void theArrowsStopAtTheEnds() {
        model.moveBy(-5);
        assertThat(model.chosen().get()).contains(model.finder().found().getFirst());

        model.moveBy(9999);
        assertThat(model.chosen().get()).contains(model.finder().found().getLast());
    }
}
