package org.homestretch.ui.kit.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homestretch.basics.Refusal;
import org.junit.jupiter.api.Test;

/** What is typed is kept where it can be read, and stays to be mended where it cannot. */
class TypedFieldTest {

    private final List<Integer> kept = new ArrayList<>();
    private final TypedField<String, Integer> field =
            new TypedField<>(new TypedField.Means<>(Object::toString, TypedFieldTest::read, kept::add));

    @Test
    void whatCanBeReadIsKeptAsItIsTyped() {
        field.follow(Optional.of("Ann"), Optional.of(3));
        field.text().set("34");

        assertThat(kept).containsExactly(34);
        assertThat(field.wrong().get()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAndStays() {
        field.follow(Optional.of("Ann"), Optional.of(3));
        field.text().set("3x");

        assertThat(field.wrong().get()).isEqualTo("Type a number.");
        assertThat(field.text().get()).isEqualTo("3x");
        assertThat(kept).isEmpty();

        field.text().set("3");
        assertThat(field.wrong().get()).isEmpty();
    }

    @Test
    void aRefusedTextMayKeepAValueOfItsOwn() {
        var zero = new TypedField<String, Integer>(
                new TypedField.Means<>(Object::toString, TypedFieldTest::read, kept::add, Optional.of(0)));
        zero.text().set("x");

        assertThat(kept).containsExactly(0);
        assertThat(zero.text().get()).isEqualTo("x");
    }

    @Test
    void aChangeFromElsewhereIsShownAndTheSameValueLeavesTheTextAlone() {
        field.follow(Optional.of("Ann"), Optional.of(3));
        field.text().set("03");

        field.follow(Optional.of("Ann"), Optional.of(3));
        assertThat(field.text().get()).isEqualTo("03");

        field.follow(Optional.of("Ann"), Optional.of(5));
        assertThat(field.text().get()).isEqualTo("5");
        assertThat(kept).as("what is shown is not typed").containsExactly(3);
    }

    @Test
    void aRefusedTextComesBackWithWhomItIsAbout() {
        field.follow(Optional.of("Ann"), Optional.of(3));
        field.text().set("3x");

        field.follow(Optional.of("Bea"), Optional.of(7));
        assertThat(field.text().get()).isEqualTo("7");
        assertThat(field.wrong().get()).isEmpty();

        field.follow(Optional.of("Ann"), Optional.of(3));
        assertThat(field.text().get()).isEqualTo("3x");
        assertThat(field.wrong().get()).isEqualTo("Type a number.");
    }

    @Test
    void whatWasRefusedIsTriedAgainWhereAskedFor() {
        var fails = new ArrayList<>(List.of(true));
        var tried = new TypedField<String, Integer>(
                new TypedField.Means<>(Object::toString, TypedFieldTest::read, number -> refuseOnce(fails, number)));
        tried.text().set("4");
        assertThat(tried.wrong().get()).isEqualTo("Not yet.");

        tried.tryAgain();

        assertThat(tried.wrong().get()).isEmpty();
        assertThat(kept).containsExactly(4);
    }

    private void refuseOnce(List<Boolean> fails, int number) {
        if (!fails.isEmpty()) {
            fails.clear();
            throw new Refusal("Not yet.");
        }
        kept.add(number);
    }

    private static Integer read(String text) {
        if (!text.matches("\\d+")) {
            throw new Refusal("Type a number.");
        }
        return Integer.valueOf(text);
    }
}
