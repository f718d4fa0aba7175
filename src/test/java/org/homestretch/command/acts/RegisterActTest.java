package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.homestretch.basics.Language;
import org.homestretch.patient.Born;
import org.homestretch.patient.Sex;
import org.junit.jupiter.api.Test;

/** Who a patient is: registered and changed as the form does it, and found as the list finds them. */
class RegisterActTest extends ActTest {

    @Test
    void aPatientIsRegisteredAsTheFormReadsThem() {
        JsonNode answer = ask("""
                {'register': {'given': ' Rosa ', 'family': 'Jiménez', 'born': '28 Feb 1964', 'sex': 'f',
                 'phone': '555-0101', 'language': 'es', 'outside_id': 'K-77'}}""");

        assertDone(answer);
        assertThat(answer.path("born").asText()).isEqualTo("1964-02-28");
        var rosa = clinic.chart(answer.path("number").asInt()).patient();
        assertThat(rosa.name().full()).isEqualTo("Rosa Jiménez");
        assertThat(rosa.sex()).isEqualTo(Sex.F);
        assertThat(rosa.contact().phone()).isEqualTo("555-0101");
        assertThat(rosa.language()).isEqualTo(new Language("es"));
        assertThat(rosa.outsideId()).contains("K-77");
    }

    @Test
    void aYearOrAnAgeWillDoAndTwoDigitsAloneAreAskedAbout() {
        assertThat(clinic.chart(clinic.register("Sukarno", "1949")).patient().born())
                .isEqualTo(Born.about(1949));
        assertThat(clinic.chart(clinic.register("Suharto", "62 years"))
                        .patient()
                        .born())
                .isEqualTo(Born.about(1964));
        assertRefused(ask("{'register': {'given': 'Ann', 'born': 62}}"), "Say '62 years' or 'about 1962'.");
        assertRefused(ask("{'register': {'given': 'Ann', 'born': '31 Feb 1964'}}"), "February 1964 has 29 days");
        assertRefused(ask("{'register': {'given': '-', 'born': '1964'}}"), "A name is missing. One name is enough.");
    }

    @Test
    void somebodyAlikeIsRefusedWithTheirNumberUnlessAnyway() {
        int first = clinic.register("Wilhelmina", "3 Mar 1978");

        JsonNode again = ask("{'register': {'given': 'Wilhelmina', 'born': '1978-03-03'}}");

        assertRefused(again, "This may be number " + first + ", Wilhelmina");
        assertThat(again.path("resembles").asInt()).isEqualTo(first);
        assertThat(clinic.register("Wilhelmina", "3 Mar 1978")).isGreaterThan(first);
    }

    @Test
    void aChangeLeavesWhatItDoesNotTell() {
        int number = ask("{'register': {'given': 'Zoë', 'family': 'Quist', 'born': '1980-05-06', 'phone': '12345678'}}")
                .path("number")
                .asInt();

        assertDone(ask("{'change': {'number': %d, 'family': 'Quist-Lund', 'phone': ''}}", number));

        clinic.reopen();
        var changed = clinic.chart(number).patient();
        assertThat(changed.name().full()).isEqualTo("Zoë Quist-Lund");
        assertThat(changed.contact().phone()).isEmpty();
        assertThat(changed.born()).isEqualTo(Born.on(LocalDate.of(1980, 5, 6)));
    }

    @Test
    void patientsAreFoundAsTheListFindsThem() {
        int number = ask("{'register': {'given': 'Łukasz', 'family': 'Wójcik', 'born': '1981-02-03'}}")
                .path("number")
                .asInt();

        assertThat(ask("{'find': 'wojcik lukasz'}").path("numbers"))
                .singleElement()
                .matches(found -> found.asInt() == number);
        assertThat(ask("{'find': 'nobody of this name'}").path("numbers")).isEmpty();
    }
}
