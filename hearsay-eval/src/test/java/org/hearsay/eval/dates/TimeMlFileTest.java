package org.hearsay.eval.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;
import org.junit.jupiter.api.Test;

class TimeMlFileTest {
    @Test
    void readsTheTextItsDatesAndTheDayItWasCreated() throws XMLStreamException {
        TimeMlFile file = TimeMlFile.parse("""
                <?xml version="1.0" ?>
                <TimeML><DOCID>a</DOCID>
                <DCT><TIMEX3 tid="t0" type="DATE" value="2031-03-04">March 4, 2031</TIMEX3></DCT>
                <EXTRAINFO><TIMEX3 tid="t9" type="DATE" value="2030">2030</TIMEX3></EXTRAINFO>
                <TEXT>Cole &amp; Okafor <EVENT eid="e1">met</EVENT> <TIMEX3 tid="t1" type="DATE" value="2031-03-03">on
                <EVENT eid="e2">Monday</EVENT></TIMEX3><TIMEX3 tid="t2" type="DURATION" value="P1D"/>.</TEXT></TimeML>
                """);
        assertThat(file.created()).isEqualTo(LocalDate.of(2031, 3, 4));
        assertThat(file.text()).isEqualTo("Cole & Okafor met on\nMonday.");
        assertThat(file.gold()).containsExactly(new Timex(new Span(18, 27), Timex.Type.DATE, "2031-03-03"));
    }

    @Test
    void opensNoOtherFile() {
        String xml = "<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><TimeML><TEXT>&e;</TEXT></TimeML>";
        assertThatThrownBy(() -> TimeMlFile.parse(xml)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void scoresEqualOverlappingAndMissingSpans() {
        List<Timex> gold = List.of(timex(0, 4, "2031"), timex(10, 20, "P3D"), timex(30, 34, "2030"));
        List<Timex> found =
                List.of(timex(0, 4, "2031"), timex(5, 12, "P3D"), timex(13, 20, "P9D"), timex(40, 44, "2030"));
        DateScore score = DateScore.of(gold, found);
        assertThat(score.strict().matched()).isEqualTo(1);
        assertThat(score.relaxed().matched()).isEqualTo(2);
        assertThat(score.value().matched()).isEqualTo(2);
        assertThat(score.relaxed().predicted()).isEqualTo(4);
        assertThat(score.relaxed().gold()).isEqualTo(3);
    }

    private static Timex timex(int begin, int end, String value) {
        return new Timex(new Span(begin, end), Timex.Type.DATE, value);
    }
}
