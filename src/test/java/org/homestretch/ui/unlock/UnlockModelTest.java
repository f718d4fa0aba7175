package org.homestretch.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.program.Paper;
import org.homestretch.testing.InlineTasks;
import org.homestretch.ui.kit.work.Notices;
import org.junit.jupiter.api.Test;

class UnlockModelTest {

    private final PaperDoor door = new PaperDoor();
    private final List<String> opened = new ArrayList<>();
    private final InlineTasks tasks = new InlineTasks(new Notices());

    @Test
    void theRightPasswordOpensAndIsForgotten() {
        var model = new UnlockModel(door, tasks, () -> opened.add("open"));
        model.password.set(PaperDoor.PASSWORD);

        model.unlock();

        assertThat(opened).containsExactly("open");
        assertThat(model.password.get()).isEmpty();
        assertThat(door.acts).containsExactly("open Dr Nadia Brandt");
    }

    @Test
    void aWrongPasswordIsSaidInTheDoorsWordsUntilTypingGoesOn() {
        var model = new UnlockModel(door, tasks, () -> opened.add("open"));
        model.password.set("guess");

        model.unlock();
        assertThat(model.refusal().get()).isEqualTo("Not the right password. 4 tries left, then a 1 minute wait.");
        assertThat(opened).isEmpty();

        model.password.set("guess2");
        assertThat(model.refusal().get()).isEmpty();
    }

    @Test
    void theRecoveryCodeSetsANewPasswordAndOpens() {
        var model = new UnlockModel(door, tasks, () -> opened.add("open"));
        model.useCode();
        model.code.set("wrong");
        model.newPassword.set("brand new words");
        model.recover();
        assertThat(model.refusal().get()).isEqualTo("Not the right recovery code.");

        model.code.set(PaperDoor.CODE);
        model.recover();

        assertThat(opened).containsExactly("open");
        assertThat(door.acts).containsExactly("recover", "open Dr Nadia Brandt");
    }

    @Test
    void theSetUpGoesFromClinicToOwnerToTheCode() {
        var model = new FirstRunModel(new SetUp(), door, tasks, () -> opened.add("open"));
        model.goOn();
        assertThat(model.refusal().get()).isEqualTo("The clinic’s name is missing.");
        assertThat(model.asked().get()).contains(FirstRunModel.Field.CLINIC);
        model.letterhead.clinic().set("Brookfield");
        model.paper.set(Paper.LETTER);
        model.goOn();
        model.owner.set("Dr Nadia Brandt");
        model.password.set("short");
        model.again.set("short");
        model.goOn();
        assertThat(model.refusal().get()).isEqualTo("The password needs 8 characters or more.");
        model.password.set("river candle orbit");
        assertThat(model.sameness().getValue()).isEqualTo("Not the same as the first");
        model.goOn();
        assertThat(model.refusal().get()).isEqualTo("The two passwords are not the same. Type the second one again.");
        assertThat(model.asked().get()).contains(FirstRunModel.Field.AGAIN);
        model.again.set("river candle orbit");

        model.goOn();

        assertThat(model.recoveryCode().get()).isEqualTo(PaperDoor.CODE);
        assertThat(model.password.get()).isEmpty();
        assertThat(model.refusal().get()).isEmpty();
        model.goOn();
        assertThat(model.refusal().get()).isEqualTo("Write the code down, then tick that you did.");
        assertThat(opened).isEmpty();
        model.writtenDown.set(true);
        model.goOn();
        assertThat(opened).containsExactly("open");
        assertThat(door.acts).containsExactly("create Brookfield LETTER Dr Nadia Brandt");
    }

    @Test
    void aRefusedSetUpKeepsWhatWasTyped() {
        var model = new FirstRunModel(new SetUp(), door, tasks, () -> opened.add("open"));
        model.letterhead.clinic().set("Full disk");
        model.goOn();
        model.owner.set("NB");
        model.password.set("river candle orbit");
        model.again.set("river candle orbit");

        model.goOn();

        assertThat(model.refusal().get()).isEqualTo("The disk is full.");
        assertThat(model.step().get()).isEqualTo(FirstRunModel.Step.OWNER);
        assertThat(model.password.get()).isEqualTo("river candle orbit");
    }

    @Test
    void whoeverLooksAroundInTheSampleFirstFindsWhatWasTypedBeforeButNoPassword() {
        var typed = new SetUp();
        var model = new FirstRunModel(typed, door, tasks, () -> opened.add("open"));
        model.letterhead.clinic().set("Brookfield");
        model.goOn();
        model.owner.set("Dr Nadia Brandt");
        model.password.set("river candle orbit");
        model.lookAround();

        var later = new FirstRunModel(typed, door, tasks, () -> opened.add("open"));

        assertThat(opened).containsExactly("open");
        assertThat(later.letterhead.clinic().get()).isEqualTo("Brookfield");
        assertThat(later.owner.get()).isEqualTo("Dr Nadia Brandt");
        assertThat(later.password.get()).isEmpty();
    }

    @Test
    void longUnlikelyPasswordsCountAsStrongerThanShortOrCommonOnes() {
        assertThat(PasswordStrength.of("").level()).isEqualTo(PasswordStrength.Level.NONE);
        assertThat(PasswordStrength.of("abc").sentence()).startsWith("Too short");
        assertThat(PasswordStrength.of("password123").level()).isEqualTo(PasswordStrength.Level.WEAK);
        assertThat(PasswordStrength.of("aaaaaaaaaaaaaaaaaaaa").level()).isEqualTo(PasswordStrength.Level.WEAK);
        assertThat(PasswordStrength.of("12345678901234").level()).isEqualTo(PasswordStrength.Level.WEAK);
        assertThat(PasswordStrength.of("river candle orbit").level())
                .isGreaterThanOrEqualTo(PasswordStrength.Level.GOOD);
        assertThat(PasswordStrength.of("homestretch1").level()).isEqualTo(PasswordStrength.Level.WEAK);
        assertThat(PasswordStrength.of("river candle ".repeat(800)).level()).isNotEqualTo(PasswordStrength.Level.NONE);
        assertThat(PasswordStrength.of("river candle orbit trumpet").level()).isEqualTo(PasswordStrength.Level.STRONG);
    }
}
