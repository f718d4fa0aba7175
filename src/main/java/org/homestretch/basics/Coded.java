package org.homestretch.basics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A choice from a closed list that files and scripts name by a short code. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice as the screens say it: the key is the list's name and the code, such as {@code Stage.acute}. */
    default String words() {
        return RoomWords.of(getDeclaringClass()).say(key());
    }

    /** The same, to be worded later: wherever it is shown. */
    default Said said() {
        return RoomWords.of(getDeclaringClass()).said(key());
    }

    /** The choice in each language there are words for, to be found by any of them. */
    default Stream<String> inEveryLanguage() {
        return RoomWords.of(getDeclaringClass()).inEveryLanguage(key());
    }

    private String key() {
        return getDeclaringClass().getSimpleName() + "." + code();
    }

    /** The list it is a choice of. */
    Class<?> getDeclaringClass();

    /** The choice a code stands for, or nothing when the list has no such code. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        return Arrays.stream(list.getEnumConstants())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    /** The choice a code stands for; an unknown code is refused with the codes that would do. */
    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return find(list, code)
                .orElseThrow(() -> new Refusal(RoomWords.of(Coded.class).say("not.one.of", code, codes(list))));
    }

    static <E extends Enum<E> & Coded> String codes(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
