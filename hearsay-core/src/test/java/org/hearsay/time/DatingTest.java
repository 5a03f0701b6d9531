package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Said;
import org.hearsay.attribution.Source;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Spans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marked sentences of Tuesday, 5 March 2024: [s:source], [c:cue], [x:content]. */
class DatingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    [s:The mayor] [c:said] on Friday that [x:the bridge would open in May]. | Friday | May
                    [s:The mayor] [c:said] Friday [x:the bridge collapsed on Monday]. | Friday | Monday
                    On Friday, [s:the mayor] [c:said] [x:the bridge was safe]. | Friday | -
                    [x:"It opens in May,"] [s:the mayor] [c:told] reporters last week. | last week | May
                    [x:"It opens in May,"] [c:said] [s:the mayor]. It closed in 2019. | - | May
                    [s:The mayor], elected in 2019, [c:said] yesterday [x:it was over]. | yesterday | -
                    [s:The 2019 commission] [c:said] [x:it was over]. | - | -
                    The bridge fell in 2019. [s:The mayor] [c:said] [x:it was old]. | - | -
                    In a statement on Sunday night, [s:the army] [c:said] [x:it had lost 3 men on Saturday]. | Sunday night | Saturday
                    [s:The mayor] [c:has said] for years that [x:it was old]. | - | -
                    [x:By 2030,] [s:the mayor] [c:said] on Monday, [x:it will be gone]. | Monday | 2030
                    """)
    void tellsTheDateOfTheStatementFromThoseItSpeaksOf(String marked, String statement, String stated) {
        check(marked, statement, stated);
    }

    private static void check(String marked, String statement, String stated) {
        String text = marked.replaceAll("\\[[scx]:|]", "");
        Publication told = new Publication(null, null, null, LocalDate.of(2024, 3, 5), null);
        List<Timex> dates = DateFinder.of(Document.of(text, told)).all();
        Dating dating = Dating.of(text, attribution(marked), dates);
        assertThat(rendered(text, dating.statement() == null ? List.of() : List.of(dating.statement())))
                .as("statement: " + marked)
                .isEqualTo(statement);
        assertThat(rendered(text, dating.stated())).as("stated: " + marked).isEqualTo(stated);
    }

    private static String rendered(String text, List<Timex> dates) {
        String words = dates.stream().map(t -> t.span().in(text)).collect(Collectors.joining("; "));
        return words.isEmpty() ? "-" : words;
    }

    private static Attribution attribution(String marked) {
        Source source = new Source(spans(marked, 's'), Source.Kind.PERSON);
        return Said.attribution("a1", source, spans(marked, 'c'), spans(marked, 'x'));
    }

    private static Spans spans(String marked, char role) {
        List<org.hearsay.text.Span> parts = new java.util.ArrayList<>();
        int plain = 0;
        int begin = -1;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '[') {
                begin = marked.charAt(i + 1) == role ? plain : -1;
                i += 2;
            } else if (marked.charAt(i) == ']') {
                if (begin >= 0) {
                    parts.add(new org.hearsay.text.Span(begin, plain));
                }
                begin = -1;
            } else {
                plain++;
            }
        }
        return Spans.of(parts);
    }
}
