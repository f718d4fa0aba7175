package org.homestretch.exercise;

import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.basics.Coded;
import org.homestretch.patient.episode.Equipment;

/** What an exercise is searched by, the most telling first. */
enum SearchField {
    NAME {
        @Override
        Stream<String> texts(Exercise exercise) {
            return Stream.concat(Stream.of(exercise.name()), said(exercise, Wording::name));
        }
    },
    SHEET_NAME {
        @Override
        Stream<String> texts(Exercise exercise) {
            return said(exercise, Wording::sheetName);
        }
    },
    FACTS {
        @Override
        Stream<String> texts(Exercise exercise) {
            var movement = exercise.movement();
            var muscles = movement.muscles().stream().flatMap(muscle -> both(muscle, muscle.words()));
            var things = exercise.setting().equipment().stream()
                    .filter(thing -> thing != Equipment.NONE)
                    .flatMap(thing -> both(thing, thing.words()));
            var position = both(movement.position(), movement.position().words());
            var kind = both(exercise.kind(), exercise.kind().words());
            return Stream.of(muscles, position, things, kind, SearchSpanish.of(exercise))
                    .flatMap(Function.identity());
        }
    },
    PURPOSE {
        @Override
        Stream<String> texts(Exercise exercise) {
            return said(exercise, Wording::purpose);
        }
    };

    abstract Stream<String> texts(Exercise exercise);

    private static Stream<String> said(Exercise exercise, Function<Wording, String> field) {
        return exercise.wordings().values().stream().map(field);
    }

    private static Stream<String> both(Coded choice, String words) {
        return Stream.of(choice.code(), words);
    }
}
