package org.homestretch.basics;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of one room of the program, asked for by key: {@code messages.properties} beside its classes or above. */
public final class RoomWords {

    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String bundle;

    private RoomWords(String bundle) {
        this.bundle = bundle;
    }

    /** The words kept nearest to a class. */
    public static RoomWords of(Class<?> member) {
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

    /** The sentence of a key in the language of the screens, {@code {0}} and so on filled in as they are. */
    public String say(String key, Object... arguments) {
        String words = all().getString(key);
        return arguments.length == 0
                ? words
                : new MessageFormat(words, ScreenLanguage.now())
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    /** A sentence about a number of things: the key's form {@code .one} for one of them, else {@code .other}. */
    public String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".other"), arguments);
    }

    /** The sentence to be worded later, when it is shown. */
    public Said said(String key, Object... arguments) {
        return new Said(
                bundle, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The words themselves, for views. */
    public ResourceBundle all() {
        return ResourceBundle.getBundle(bundle, ScreenLanguage.now(), NO_OTHER_LANGUAGE);
    }

    static RoomWords kept(String bundle) {
        return new RoomWords(bundle);
    }
}
