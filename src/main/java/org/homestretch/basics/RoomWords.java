package org.homestretch.basics;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The words of one room of the program, asked for by key: {@code messages.properties} beside its classes or above. */
public final class RoomWords {

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Found once for each class: looking for the file takes longer than anything else here. */
    private static final ClassValue<RoomWords> NEAREST = new ClassValue<>() {
        @Override
        protected RoomWords computeValue(Class<?> member) {
            return nearest(member);
        }
    };

    private final String bundle;

    private RoomWords(String bundle) {
        this.bundle = bundle;
    }

    /** The words kept nearest to a class. */
    public static RoomWords of(Class<?> member) {
        return NEAREST.get(member);
    }

    private static RoomWords nearest(Class<?> member) {
        String room = member.getPackageName();
        while (member.getResource("/" + room.replace('.', '/') + "/messages.properties") == null) {
            int last = room.lastIndexOf('.');
            if (last < 0) {
                throw new IllegalStateException("There are no words beside or above " + member.getName());
            }
            room = room.substring(0, last);
        }
        return new RoomWords(room + ".messages");
    }

    /** The sentence of a key in the language of the screens, {@code {0}} and so on filled in: a choice by its words. */
    public String say(String key, Object... arguments) {
        String words = all().getString(key);
        return arguments.length == 0
                ? words
                : new MessageFormat(words, ScreenLanguage.now())
                        .format(Arrays.stream(arguments).map(Said::worded).toArray());
    }

    /** The sentence of a key that not every such thing has. */
    public Optional<String> find(String key) {
        return all().containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /** A sentence about a number of things: the key's form {@code .one} for one of them, else {@code .other}. */
    public String count(String key, long number, Object... more) {
        return say(key + form(number), with(number, more));
    }

    private static String form(long number) {
        return number == 1 ? ".one" : ".other";
    }

    private static Object[] with(long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return arguments;
    }

    /** The sentence to be worded later, when it is shown. */
    public Said said(String key, Object... arguments) {
        return new Said(bundle, key, List.of(arguments));
    }

    /** The same about a number of things, as {@link #count} words it. */
    public Said saidOf(String key, long number, Object... more) {
        return said(key + form(number), with(number, more));
    }

    /** The words of a key in each language there are words for. */
    public Stream<String> inEveryLanguage(String key) {
        return ScreenLanguage.offered().stream()
                .map(language -> ResourceBundle.getBundle(bundle, language, NO_OTHER_LANGUAGE))
                .map(words -> words.getString(key));
    }

    /** The words themselves, for views. */
    public ResourceBundle all() {
        return ResourceBundle.getBundle(bundle, ScreenLanguage.now(), NO_OTHER_LANGUAGE);
    }

    static RoomWords kept(String bundle) {
        return new RoomWords(bundle);
    }
}
