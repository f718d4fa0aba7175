package org.homestretch.command.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that is no act is refused by name, and every answer is one line of plain letters. */
class ActsTest extends ActTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'log': {'number': 1}}                   | 'log' is not built yet
            {'archive': 1}                           | 'archive' is not built yet
            {'regster': {}}                          | 'regster' is not a field of the acts. Known here: card, change, clearance
            {}                                       | A line holds one act, not 0
            {'find': 'a', 'change': {'number': 1}}   | A line holds one act, not 2
            {'find': ['a']}                          | 'find' must be a text
            {'visit': 3}                             | 'visit' must be an object
            {'visit': {'number': 999999}}            | no patient has this number
            {'visit': {'number': '1'}}               | it must be a whole number from 1 to 9999999
            {'visit': {'number': 1, 'number': 2}}    | This is not valid JSON
            {'visit': {'number': 1                   | This is not valid JSON
            [1, 2]                                   | A line is a JSON object with one act
            {'register': {'given': 'A', 'born': '1964', 'colour': 'red'}} | 'register.colour' is not a field of 'register'
            {'register': {'given': 'A', 'born': '1964', 'sex': 'w'}}      | it must be one of f, m, x
            """)
    void aLineThatIsNoActIsRefusedByName(String line, String why) {
        assertRefused(ask("%s", line), why);
    }

    @Test
    void anAnswerIsPlainLettersInOneLine() {
        String answer = clinic.acts().answer(7, "{\"zoë\": 1}");

        assertThat(answer).isPrintable().startsWith("{\"line\":7,\"ok\":false,\"why\":\"");
        assertThat(answer.chars().max().orElseThrow()).isLessThan(128);
        assertThat(clinic.acts().allDone()).isFalse();
    }
}
