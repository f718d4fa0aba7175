package org.homestretch.exercise;

import org.homestretch.basics.Coded;

/** A muscle, nerve or system an exercise works on. */
public enum Muscle implements Coded {
    TRANSVERSUS_ABDOMINIS("Deep abdominal muscle"),
    RECTUS_ABDOMINIS("Straight abdominal muscle"),
    OBLIQUES("Side abdominal muscles"),
    MULTIFIDUS("Deep back muscles"),
    ERECTOR_SPINAE("Long back muscles"),
    QUADRATUS_LUMBORUM("Deep side back muscle"),
    GLUTEUS_MAXIMUS("Large buttock muscle"),
    GLUTEUS_MEDIUS("Side hip muscle"),
    GLUTEUS_MINIMUS("Deep side hip muscle"),
    PIRIFORMIS("Piriformis"),
    DEEP_HIP_ROTATORS("Deep hip rotators"),
    HAMSTRINGS("Hamstrings"),
    QUADRICEPS("Front thigh muscle"),
    RECTUS_FEMORIS("Straight front thigh muscle"),
    HIP_FLEXORS("Hip flexors"),
    HIP_ADDUCTORS("Inner thigh muscles"),
    TENSOR_FASCIAE_LATAE("Outer hip muscle"),
    GASTROCNEMIUS("Calf muscle"),
    SOLEUS("Deep calf muscle"),
    TIBIALIS_ANTERIOR("Shin muscle"),
    PELVIC_FLOOR("Pelvic floor"),
    DIAPHRAGM("Diaphragm"),
    LATISSIMUS_DORSI("Broad back muscle"),
    TRAPEZIUS_MID_LOW("Shoulder blade muscles"),
    PECTORALS("Chest muscles"),
    DEEP_NECK_FLEXORS("Deep neck muscles"),
    THORACIC_EXTENSORS("Upper back muscles"),
    SHOULDER_GIRDLE("Shoulder muscles"),
    SCIATIC_NERVE("Sciatic nerve"),
    FEMORAL_NERVE("Femoral nerve"),
    CARDIORESPIRATORY("Heart and lungs");

    private final String words;

    Muscle(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
