package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.app.Texts;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;
import org.junit.jupiter.api.Test;

class MomentTest {
    @Test
    void daysReadAsTheyAre() {
        check(Timex.Type.DATE, "2031-04-10", "2031-04-10");
        check(Timex.Type.DATE, "2031-04", "2031-04");
        check(Timex.Type.DATE, "2031", "2031");
        check(Timex.Type.DATE, "XXXX-12-25", "25 December");
        check(Timex.Type.DATE, "XXXX-03-XX", "March");
    }

    @Test
    void timesOfDayAreTold() {
        check(Timex.Type.TIME, "2031-04-10TNI", "2031-04-10, at night");
        check(Timex.Type.TIME, "2031-04-10T17:30", "2031-04-10, 17:30");
        check(Timex.Type.TIME, "XXXX-XX-XXTEV", "in the evening");
        check(Timex.Type.TIME, "2031-04-10TXX:XX", "2031-04-10");
    }

    @Test
    void longerStretchesAreNamed() {
        check(Timex.Type.DATE, "2031-W15", "week 15 of 2031");
        check(Timex.Type.DATE, "2031-W15-WE", "weekend of week 15 of 2031");
        check(Timex.Type.DATE, "XXXX-WXX-2", "Tuesday");
        check(Timex.Type.SET, "XXXX-WXX-2", "every Tuesday");
        check(Timex.Type.DATE, "2031-Q2", "quarter 2 2031");
        check(Timex.Type.DATE, "2031-SP", "spring 2031");
        check(Timex.Type.DATE, "XXXX-WI", "winter");
        check(Timex.Type.DATE, "198", "1980\u20131989");
        check(Timex.Type.DATE, "19", "1900\u20131999");
    }

    @Test
    void howLongIsCounted() {
        check(Timex.Type.DURATION, "P3D", "3 days");
        check(Timex.Type.DURATION, "PT1H", "1 hour");
        check(Timex.Type.DURATION, "PT2H30M", "2 hours and 30 minutes");
        check(Timex.Type.DURATION, "P1Y6M", "1 year and 6 months");
        check(Timex.Type.DURATION, "PXC", "some centuries");
        check(Timex.Type.DURATION, "P2NI", "2 nights");
    }

    @Test
    void whatHasNoWordsOfItsOwnStaysAsItIs() {
        check(Timex.Type.DATE, "PRESENT_REF", "now");
        check(Timex.Type.DATE, "FY2003", "FY2003");
        check(Timex.Type.DATE, "XXXX-XX-XX", "XXXX-XX-XX");
        check(Timex.Type.DURATION, "P1W2D3H", "P1W2D3H");
    }

    private static void check(Timex.Type type, String value, String words) {
        assertThat(new Moment(Texts.english()).of(new Timex(new Span(0, 1), type, value)))
                .isEqualTo(words);
    }
}
