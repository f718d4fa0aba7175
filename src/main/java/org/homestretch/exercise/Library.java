package org.homestretch.exercise;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.basics.Refusal;
import org.homestretch.basics.RoomWords;

/** The exercises on offer, in catalogue order: those with facts, words and a picture. */
public final class Library {

    private static final RoomWords WORDS = RoomWords.of(Library.class);

    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private Optional<Search> search = Optional.empty();

    public Library(Collection<Exercise> offered) {
        offered.forEach(exercise -> exercises.put(exercise.id(), exercise));
    }

    public List<Exercise> all() {
        return List.copyOf(exercises.values());
    }

    /** The search over all of them; made when first asked for, as it reads every word. */
    public synchronized Search search() {
        if (search.isEmpty()) {
            search = Optional.of(new Search(all()));
        }
        return search.get();
    }

    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    /** The exercise, or a refusal that names the id. */
    public Exercise get(String id) {
        return find(id).orElseThrow(() -> new Refusal(WORDS.say("not.on.offer", id)));
    }
}
