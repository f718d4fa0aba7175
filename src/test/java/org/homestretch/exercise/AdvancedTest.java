package org.homestretch.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvancedTest {

    private static final Library LIBRARY = Catalogue.everything();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadlift-dumbbell",
                "supine-sciatic-tensioner",
                "seated-slump-tensioner",
                "elliptical",
                "arm-ergometer",
                "recumbent-stepper",
                "rowing-machine"
            })
    void theHardestTensionersAndGymMachinesAreAdvanced(String id) {
        assertThat(LIBRARY.get(id).advanced()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bridge",
                "seated-sciatic-slider",
                "hamstring-seated-chair",
                "treadmill-flat",
                "recumbent-bike",
                "upright-bike"
            })
    void whatIsDoneAtHomeIsNot(String id) {
        assertThat(LIBRARY.get(id).advanced()).isFalse();
    }

    @Test
    void mostOfTheCatalogueIsNotAdvanced() {
        assertThat(LIBRARY.all()).filteredOn(Exercise::advanced).hasSizeBetween(20, 50);
    }
}
