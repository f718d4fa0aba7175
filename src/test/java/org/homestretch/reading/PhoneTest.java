package org.homestretch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telephone numbers, whatever parts their digits. */
class PhoneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "555-0101            | 5550101",
                "5550101             | 555 01 01",
                "(555) 010-7788      | +1 (555) 010-7788",
                "+1 555 010 7788     | 555.010.7788",
                "555 010 7788        | 0107788",
                "020 7946 0018       | +44 (0)20 7946 0018",
                "+44 20 7946 0018    | 020 7946 0018",
                "0044 20 7946 0018   | 020-7946-0018",
                "0761/12345          | 12345",
                "٥٥٥٠١٠١             | 555-0101",
                "555-0101, 555-0202  | 0202",
                "555-0101 ext 4455   | 4455"
            })
    void aNumberIsKnownByItsDigits(String kept, String typed) {
        assertThat(Phone.all(kept)).anyMatch(Phone.of(typed)::partOf);
    }

    @Test
    void fewDigitsAndOtherNumbersAreNotTakenForIt() {
        assertThat(Phone.of("555").enough()).isFalse();
        assertThat(Phone.of("").enough()).isFalse();
        assertThat(Phone.of("555-0102").partOf(Phone.of("555-0101"))).isFalse();
        assertThat(Phone.of("0000").partOf(Phone.of("555-0101"))).isFalse();
        assertThat(Phone.of("+15550107788").partOf(Phone.of("7788"))).isFalse();
    }
}
