package org.homestretch.exercise;

import java.util.stream.Stream;
import org.homestretch.patient.episode.Equipment;

/** The Spanish words an exercise's muscles, position and equipment are searched by. */
final class SearchSpanish {

    private SearchSpanish() {}

    static Stream<String> of(Exercise exercise) {
        var muscles = exercise.movement().muscles().stream().map(SearchSpanish::muscle);
        var things = exercise.setting().equipment().stream().map(SearchSpanish::thing);
        var position = Stream.of(position(exercise.movement().position()));
        return Stream.of(muscles, position, things).flatMap(words -> words);
    }

    private static String muscle(Muscle muscle) {
        return switch (muscle) {
            case TRANSVERSUS_ABDOMINIS -> "transverso abdominal profundo abdomen";
            case RECTUS_ABDOMINIS -> "recto abdominal abdomen";
            case OBLIQUES -> "oblicuos abdomen costado";
            case MULTIFIDUS -> "multífidos espalda";
            case ERECTOR_SPINAE -> "erectores espinales espalda";
            case QUADRATUS_LUMBORUM -> "cuadrado lumbar espalda costado";
            case GLUTEUS_MAXIMUS -> "glúteo mayor";
            case GLUTEUS_MEDIUS -> "glúteo medio";
            case GLUTEUS_MINIMUS -> "glúteo menor";
            case PIRIFORMIS -> "piriforme piramidal glúteo";
            case DEEP_HIP_ROTATORS -> "rotadores profundos cadera";
            case HAMSTRINGS -> "isquiotibiales muslo";
            case QUADRICEPS -> "cuádriceps muslo";
            case RECTUS_FEMORIS -> "recto femoral muslo";
            case HIP_FLEXORS -> "flexores cadera psoas";
            case HIP_ADDUCTORS -> "aductores cadera muslo";
            case TENSOR_FASCIAE_LATAE -> "tensor fascia lata cadera";
            case GASTROCNEMIUS -> "gemelos gastrocnemio pantorrilla";
            case SOLEUS -> "sóleo pantorrilla";
            case TIBIALIS_ANTERIOR -> "tibial anterior espinilla";
            case PELVIC_FLOOR -> "suelo piso pélvico";
            case DIAPHRAGM -> "diafragma respiración";
            case LATISSIMUS_DORSI -> "dorsal ancho espalda";
            case TRAPEZIUS_MID_LOW -> "trapecio medio inferior omóplatos";
            case PECTORALS -> "pectorales pecho";
            case DEEP_NECK_FLEXORS -> "flexores profundos cuello";
            case THORACIC_EXTENSORS -> "extensores dorsales espalda alta";
            case SHOULDER_GIRDLE -> "cintura escapular hombros";
            case SCIATIC_NERVE -> "nervio ciático";
            case FEMORAL_NERVE -> "nervio femoral crural";
            case CARDIORESPIRATORY -> "corazón pulmones cardio";
        };
    }

    private static String position(StartPosition position) {
        return switch (position) {
            case SUPINE -> "boca arriba supino";
            case PRONE -> "boca abajo prono";
            case SIDE_LYING -> "de lado decúbito lateral";
            case QUADRUPED -> "a gatas cuadrupedia";
            case KNEELING -> "de rodillas arrodillado";
            case SITTING -> "sentado";
            case STANDING -> "de pie";
            case WATER -> "en el agua";
            case MACHINE -> "en máquina";
        };
    }

    private static String thing(Equipment thing) {
        return switch (thing) {
            case NONE -> "";
            case MAT -> "colchoneta esterilla";
            case CHAIR -> "silla";
            case WALL -> "pared";
            case TABLE -> "mesa";
            case COUNTER -> "encimera mesada";
            case PILLOW -> "almohada cojín";
            case TOWEL -> "toalla";
            case STRAP -> "correa cinturón";
            case BAND -> "banda elástica";
            case BALL -> "balón pelota grande";
            case SMALL_BALL -> "pelota pequeña";
            case FOAM_ROLLER -> "rodillo espuma";
            case STICK -> "palo bastón";
            case STEP -> "escalón";
            case DUMBBELL -> "mancuerna pesa";
            case DOOR_FRAME -> "marco puerta";
            case ROLLATOR -> "andador carrito ruedas";
            case WALKING_POLES -> "bastones";
            case TREADMILL -> "cinta de correr";
            case RECUMBENT_BIKE -> "bicicleta reclinada";
            case STATIONARY_BIKE -> "bicicleta fija estática";
            case RECUMBENT_STEPPER -> "escaladora reclinada";
            case ELLIPTICAL -> "elíptica";
            case ARM_ERGOMETER -> "ergómetro de brazos";
            case ROWING_MACHINE -> "máquina de remo";
            case POOL -> "piscina alberca";
            case POOL_NOODLE -> "flotador churro";
            case POOL_BELT -> "cinturón flotador";
            case KICKBOARD -> "tabla";
        };
    }
}
