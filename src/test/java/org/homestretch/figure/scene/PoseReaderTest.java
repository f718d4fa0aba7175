package org.homestretch.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homestretch.figure.prop.PoseException;
import org.homestretch.figure.testing.Sketches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phases: [{pose: {hipp: 20}}]                              | hipp
            phases: [{pose: {}, labl: x}]                             | labl
            {phases: [{pose: {}}], panell: wide}                      | panell
            phases: [{pose: {footR: {to: [0, 0], hwo: flat}}}]        | hwo
            {phases: [{pose: {}}], props: [{chair: {sead: 1}}]}       | sead
            {phases: [{pose: {}}], props: [sofa]}                     | sofa
            phases: [{pose: {handR: {to: {at: nose}}}}]               | nose
            phases: [{pose: {root: floating}}]                        | floating
            {phases: [{pose: {}}], target: [biceps]}                  | biceps
            phases: [{pose: {kneeR: 400}}]                            | kneeR
            phases: [{pose: {kneeR: bent}}]                           | kneeR
            phases: [{pose: {kneeR: [10, 20]}}]                       | kneeR
            phases: []                                                | phases
            """)
    void aFaultIsNamedWithItsFile(String text, String fault) {
        assertThatThrownBy(() -> PoseReader.read("bridge.yaml", text))
                .isInstanceOf(PoseException.class)
                .hasMessageContaining("bridge.yaml")
                .hasMessageContaining(fault);
    }

    @Test
    void textThatIsNotYamlIsRefused() {
        assertThatThrownBy(() -> PoseReader.read("bridge.yaml", "phases: [")).hasMessageContaining("bridge.yaml");
    }

    @Test
    void aPhaseTakesTheBaseOrTheOneBefore() {
        Sketch sketch = PoseReader.read("x.yaml", """
                base: {root: supine, groundY: 0.1}
                phases:
                  - {label: One, pose: {groundY: 0.2}}
                  - {label: Two, from: prev, hold: yes, pose: {}}
                  - {label: Three}
                """);

        assertThat(sketch.phases().stream().map(phase -> phase.pose().rest().height()))
                .containsExactly(.2, .2, .1);
        assertThat(sketch.figure().phases().get(1).hold()).isTrue();
    }

    @Test
    void theFilesOfTheLibraryAreRead() {
        Sketch clam = Sketches.kept("clam");

        assertThat(clam.figure().sided()).isTrue();
        assertThat(clam.phases()).extracting(Sketch.Phase::label).containsExactly("Lie on your side", "Open the knee");
    }
}
