package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Spans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "that it was over",
                "the raid was a warning",
                "he never left the harbour",
                "it’s a trap",
                "the men burned the mill",
                "“a gift”",
                "'no'",
                "why the gate stood open",
                "they won't come back"
            })
    void sayings(String content) {
        assertThat(Clauses.says(content, Spans.of(0, content.length()))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to win time",
                "not to fire first",
                "changing the flag",
                "it",
                "the old plan of the council",
                "a new harbour"
            })
    void noSayings(String content) {
        assertThat(Clauses.says(content, Spans.of(0, content.length()))).isFalse();
    }
}
