package org.homestretch.ui.patient.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homestretch.basics.Language;
import org.homestretch.basics.RoomWords;
import org.homestretch.patient.BirthDate;
import org.homestretch.patient.Contact;
import org.homestretch.patient.Patient;
import org.homestretch.patient.Registration;
import org.homestretch.patient.Sex;
import org.homestretch.patient.episode.Equipment;
import org.homestretch.reading.DateOrder;
import org.homestretch.ui.kit.control.Dates;

/** What is typed in the registration form, and what it comes to. */
public final class Details {

    private static final RoomWords WORDS = RoomWords.of(Details.class);

    final StringProperty given = new SimpleStringProperty("");
    final StringProperty family = new SimpleStringProperty("");
    public final StringProperty born = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final StringProperty outsideId = new SimpleStringProperty("");
    /** Null until it was asked. */
    final ObjectProperty<Sex> sex = new SimpleObjectProperty<>();

    final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

    final HomeModel home = new HomeModel();

    private final DateOrder order;
    private final Supplier<LocalDate> today;

    Details(DateOrder order, Supplier<LocalDate> today) {
        this.order = order;
        this.today = today;
    }

    /** All that the form holds, as it is typed. */
    record Typed(List<String> texts, Optional<Sex> sex, Language language, Set<Equipment> home) {}

    List<StringProperty> texts() {
        return List.of(given, family, born, phone, number, outsideId);
    }

    void clear() {
        texts().forEach(field -> field.set(""));
        sex.set(null);
        language.set(Language.EN);
        home.begin();
    }

    Typed typed() {
        return new Typed(
                texts().stream().map(StringProperty::get).toList(),
                Optional.ofNullable(sex.get()),
                language.get(),
                home.things().getValue());
    }

    void show(Typed typed) {
        IntStream.range(0, texts().size())
                .forEach(place -> texts().get(place).set(typed.texts().get(place)));
        sex.set(typed.sex().orElse(null));
        language.set(typed.language());
        home.show(typed.home());
    }

    void fill(Patient patient) {
        given.set(patient.name().given());
        family.set(patient.name().family());
        born.set(Dates.born(patient.born()));
        phone.set(patient.contact().phone());
        number.set(Integer.toString(patient.number()));
        outsideId.set(patient.outsideId().orElse(""));
        sex.set(patient.sex());
        language.set(patient.language());
    }

    /** What the list was filtered by, put where it belongs: a birth date, a telephone number or a name. */
    void beginWith(String words) {
        String tidy = words.strip().replaceAll("[\"“”„();]", "");
        if (read(tidy).born().isPresent()) {
            born.set(tidy);
        } else if (tidy.matches("[\\p{Nd}\\s+./\\-]+")) {
            phone.set(tidy);
        } else {
            name(tidy);
        }
    }

    BirthDate birth() {
        return read(born.get());
    }

    /** All of it together. */
    Registration told() {
        return new Registration(
                given.get(),
                family.get(),
                birth(),
                number.get(),
                new Contact(phone.get(), language.get()),
                Optional.ofNullable(sex.get()),
                outsideId.get());
    }

    private void name(String tidy) {
        String[] turned = tidy.split("\\s*,\\s*", 2);
        if (turned.length > 1) {
            family.set(turned[0]);
            given.set(turned[1]);
        } else {
            String[] parts = tidy.split("\\s+", 2);
            given.set(parts[0]);
            family.set(parts.length > 1 ? parts[1] : "");
        }
    }

    private BirthDate read(String typed) {
        return BirthDate.read(typed, order, today.get());
    }
}
