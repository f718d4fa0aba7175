package org.homestretch.guidance.suggest;

import java.util.Set;
import org.homestretch.exercise.Muscle;
import org.homestretch.patient.episode.Condition;

/** The muscles that work in a condition turns on; they decide between exercises that fit equally well. */
final class Focus {

    private Focus() {}

    static Set<Muscle> of(Condition condition) {
        return switch (condition) {
            case DISC_HERNIATION, POST_DISCECTOMY, POST_DECOMPRESSION, POST_FUSION ->
                Set.of(Muscle.TRANSVERSUS_ABDOMINIS, Muscle.SCIATIC_NERVE);
            case DEGENERATIVE_DISC -> Set.of(Muscle.TRANSVERSUS_ABDOMINIS, Muscle.GLUTEUS_MAXIMUS);
            case ISTHMIC_SPONDYLOLISTHESIS -> Set.of(Muscle.TRANSVERSUS_ABDOMINIS, Muscle.MULTIFIDUS);
            case DEGENERATIVE_SPONDYLOLISTHESIS -> Set.of(Muscle.TRANSVERSUS_ABDOMINIS, Muscle.QUADRICEPS);
            case SPINAL_STENOSIS -> Set.of(Muscle.HIP_FLEXORS, Muscle.QUADRICEPS);
            case DEEP_GLUTEAL -> Set.of(Muscle.PIRIFORMIS, Muscle.GLUTEUS_MEDIUS);
            case SACROILIAC -> Set.of(Muscle.GLUTEUS_MAXIMUS, Muscle.HIP_ADDUCTORS);
            case NONSPECIFIC -> Set.of();
            case PREGNANCY -> Set.of(Muscle.PELVIC_FLOOR, Muscle.HIP_ADDUCTORS);
        };
    }
}
