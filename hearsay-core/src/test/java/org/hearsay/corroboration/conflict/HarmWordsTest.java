package org.hearsay.corroboration.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling words: texts, up to where they are read, and the beginnings of words found in them. */
class HarmWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            A man was wounded in Varna and is expected to survive. | 99 | [expected, surviv, wound]
            The funeral was on Monday. | 99 | [funeral]
            FUNERAL ON MONDAY | 99 | [funeral]
            The unhurt driver was unwounded. | 99 | []
            The skill of the cook saved the day. | 99 | []
            A man was wounded in Varna and is expected to survive. | 20 | [wound]
            A kill, a killing and a killer. | 99 | [kill]
            Nothing happened. | 99 | []
            """)
    void findsBeginningsOfWords(String text, int end, String expected) {
        assertThat(HarmWords.in(text, end)).hasToString(expected);
    }
}
