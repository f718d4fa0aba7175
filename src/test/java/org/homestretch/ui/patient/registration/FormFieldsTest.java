package org.homestretch.ui.patient.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.ui.patient.Desks;
import org.junit.jupiter.api.Test;

/** What is said below the fields of the form: wrong while it is typed, missing once somebody wants to save, else the hint. */
class FormFieldsTest {

    private final RegistrationModel form = new Desks().model().registration;
    private final FormFields fields = new FormFields(form);

    @Test
    void whatIsMissingIsSaidAtTheFirstFieldThatLacksItUntilSomebodyTypes() {
        form.begin();
        assertThat(fields.name().wrong().getValue()).isEmpty();

        form.save();

        assertThat(fields.name().wrong().getValue()).isNotEmpty();
        assertThat(fields.birth().wrong().getValue()).isEmpty();
        form.details.given.set("R");
        assertThat(fields.name().wrong().getValue()).isEmpty();
        form.save();
        assertThat(fields.name().wrong().getValue()).isEmpty();
        assertThat(fields.birth().wrong().getValue()).isNotEmpty();
    }

    @Test
    void aDateThatIsNoneIsWrongAtOnceAndAGoodOneIsEchoedAsTheHint() {
        form.begin();
        String usual = fields.birthHint().getValue();

        form.details.born.set("31 2 1980");
        assertThat(fields.birth().wrong().getValue()).isNotEmpty();
        form.details.born.set("3 March 1978");
        assertThat(fields.birth().wrong().getValue()).isEmpty();
        assertThat(fields.birthHint().getValue()).startsWith("3 March 1978").isNotEqualTo(usual);
    }

    @Test
    void aNumberIsWrongFreeOrNotYetThere() {
        form.begin();
        assertThat(fields.number().wrong().getValue()).isEmpty();
        assertThat(fields.numberHint().getValue()).isNotEmpty();

        form.details.number.set("12a");
        assertThat(fields.number().wrong().getValue()).isNotEmpty();
        assertThat(fields.numberHint().getValue()).isEmpty();
        form.details.number.set("");
        assertThat(fields.number().wrong().getValue()).isEmpty();
        form.details.given.set("Rosa");
        form.details.born.set("1 2 1970");
        form.save();
        assertThat(fields.number().wrong().getValue()).isNotEmpty();
    }
}
