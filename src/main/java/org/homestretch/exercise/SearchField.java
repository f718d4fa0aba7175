package org.homestretch.exercise;

import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.basics.Coded;
import org.homestretch.basics.RoomWords;
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
            var things = exercise.setting().equipment().stream().filter(thing -> thing != Equipment.NONE);
            Stream<Coded> facts = Stream.of(movement.muscles().stream(), things, Stream.of(movement.position()))
                    .flatMap(Function.identity());
            return Stream.concat(facts.flatMap(SearchField::facts), named(exercise.kind()));
        }
    },
    PURPOSE {
        @Override
        Stream<String> texts(Exercise exercise) {
            return said(exercise, Wording::purpose);
        }
    };

    private static final RoomWords WORDS = RoomWords.of(SearchField.class);

    abstract Stream<String> texts(Exercise exercise);

    private static Stream<String> said(Exercise exercise, Function<Wording, String> field) {
        return exercise.wordings().values().stream().map(field);
    }

    /** The names of a fact, and the other words people know it by. */
    private static Stream<String> facts(Coded choice) {
        String key = "search." + choice.getDeclaringClass().getSimpleName() + "." + choice.code();
        return Stream.concat(named(choice), WORDS.inEveryLanguage(key));
    }

    private static Stream<String> named(Coded choice) {
        return Stream.concat(Stream.of(choice.code()), choice.inEveryLanguage());
    }
}
