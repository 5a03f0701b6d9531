package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences from a paper, and how many of what they tell of. */
class QuantityFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    At least 12 people were killed and up to 30 injured. | At least 12 = 12.. killed; up to 30 = ..30 injured
                    There were no casualties. | no = 0 casualties
                    No one was hurt. | No one = 0 injured
                    Nobody was arrested. | Nobody = 0 arrested
                    Five people, including two children, were shot dead. | Five = 5 killed; two = 2 children part
                    A gunman opened fire in Port Selim, killing five and wounding eight others. | five = 5 killed; eight = 8 injured more
                    12 dead, 30 hurt as ferry sinks | 12 = 12 killed; 30 = 30 injured
                    Two women and a boy were killed when the roof fell in. | Two = 2 killed; a boy = 1 killed
                    Police found the bodies of two men and a woman. | two = 2 killed; a woman = 1 killed
                    A man was killed and his son injured. | A man = 1 killed
                    Six people were shot, two of them fatally. | Six = 6 casualties; two = 2 killed part
                    One man was killed and three others were hurt. | One = 1 killed; three = 3 injured more
                    Two more people died on Friday. | Two = 2 killed more
                    Between 5 and 8 sailors drowned. | Between 5 and 8 = 5..8 killed
                    Rebels killed 10 to 12 soldiers. | 10 to 12 = 10..12 killed
                    The death toll rose to 21. | 21 = 21 killed
                    The number of injured reached 300. | 300 = 300 injured
                    The storm claimed 14 lives. | 14 = 14 killed
                    It was a triple murder. | triple = 3 killed
                    Two men were not hurt. | Two = 2 men
                    He was charged with threatening to kill two men. | two = 2 men
                    """)
    void tellsWhatBefellHowMany(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Some 40,000 protesters marched through Varna Street. | Some 40,000 = 40000 protesters
                    Hundreds of thousands of people rallied in the capital. | Hundreds of thousands = 200000.. protesters
                    Police arrested 40 demonstrators and detained a reporter. | 40 = 40 arrested; a reporter = 1 arrested
                    More than 2,000 families were displaced by the flood. | More than 2,000 = 2000.. displaced
                    Dozens of miners are missing after the blast, the union said. | Dozens = 24.. missing
                    No shots were fired and no arrests were made. | No = 0 shots; no = 0 arrested
                    A dozen houses burned down. | A dozen = 12 houses
                    A third of the voters stayed at home. | A third = 0.33 voters
                    Half a million people fled their homes. | Half a million = 500000 displaced
                    """)
    void readsMarchesArrestsAndFlight(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    The mill cost $3.2 million, 12 per cent more than planned. | $3.2 million = 3200000 USD money; 12 per cent = 12 percent
                    The budget is Rs 5 crore, and 2 lakh farmers will gain. | Rs 5 crore = 50000000 INR money; 2 lakh = 200000 farmers
                    Prices rose 4.5 percent to €1,200. | 4.5 percent = 4.50 percent; €1,200 = 1200 EUR money
                    The bridge is 300 metres long. | 300 metres = 300 m
                    Twenty-two thousand three hundred and five tonnes of grain were lost. | Twenty-two thousand three hundred and five tonnes = 22305 t grain
                    """)
    void readsMoneySharesAndMeasures(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    A 12-year-old boy and his sister, 9, live at 14 Elm Street. | -
                    He flew a Boeing 737 on Highway 1 under Article 5 of the code. | -
                    The twelve-year plan, a five-storey house and Flight 93 are old. | -
                    Call 555-0100 at 10 a.m. on 9/11 or 3 May 2024. | -
                    Varna Rovers won 3-2; the vote was 5-4. | -
                    He fired a 9mm gun and an AK-47. | -
                    In Chapter 12, Section 3 and Room 101, see page 7. | -
                    The driver, a man of 40, lives in the 1200 block of Varna Street. | -
                    """)
    void whatHasANumberAndCountsNothing(String text, String expected) {
        check(text, expected);
    }

    private static void check(String text, String expected) {
        String found = QuantityFinder.of(Document.of(text)).all().stream()
                .map(q -> shown(q, text))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as(text).isEqualTo(expected);
    }

    private static String shown(Quantity q, String text) {
        String number = q.value() != null ? plain(q.value()) : plain(q.low()) + ".." + plain(q.high());
        String unit = q.unit() == null ? "" : " " + q.unit();
        String counts = q.counts() == null ? "" : " " + q.counts();
        return q.span().in(text) + " = " + number + unit + counts + (q.more() ? " more" : "")
                + (q.part() ? " part" : "");
    }

    private static String plain(Double number) {
        if (number == null) {
            return "";
        }
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
