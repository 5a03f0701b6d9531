package org.hearsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Said;
import org.hearsay.text.Document;
import org.hearsay.text.Spans;
import org.hearsay.time.DateFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short articles, and how many of each kind they tell of over all. */
class TollTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Five people, including two children, were shot dead, the mayor of Varna said. | killed 5
                    Ten people were killed in the blast at the mill. Two more died on Friday. | killed 12
                    The flood killed 15 people. On Monday the death toll rose to 21. | killed 21
                    The death toll, first put at 15, rose to 21. | killed 21
                    A man was shot in Port Selim on Monday. The man, 40, later died. | killed 1
                    A man and a woman were shot in Port Selim. The woman later died at a hospital. | killed 1; injured 1
                    Four people were shot in Port Selim, one fatally. | killed 1; injured 3
                    A gunman killed three people and then himself. | killed 4
                    Lena Marsh, 41, and Omar Vale, 12, were killed in the crash. | killed 2
                    A bus fell off a bridge, killing a boy and injuring his father. | killed 1; injured 1
                    The driver, a man of 40, was killed. | killed 1
                    At least 12 people were killed. | killed 12..
                    No one was hurt in the fire. | injured 0
                    Three people were wounded. A fourth victim was hurt by glass. | injured 4
                    Two men were shot dead in Varna last week. A third person has died, doctors said. | killed 3
                    A 1-year-old boy was shot dead. The 20-month-old boy died at home. | killed 1
                    A 3 yr old was injured by a nail gun in Tarbrek. | injured 1
                    """)
    void tellsHowManyWereHarmed(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    A retired deputy shot and wounded a burglar in Port Selim. | injured 1
                    Boy, 9, accidentally shot, killed older brother, police say. | killed 1; injured -
                    A boy underwent surgery in Varna after wounding himself with a rifle. | injured 1
                    A man shot his new bride in Varna. She is recovering, and he told police he shot her. | injured 1
                    A fight in Varna sent five people to Port Selim General Hospital. | injured 5
                    Three women and two men were taken to Varna Memorial Hospital. | injured 5
                    Six people — five men and one woman — were taken to hospitals in Varna. | injured 6
                    Six people were shot in Varna and one victim was taken to a hospital. | injured 6
                    An 8th teenager was hurt at the party, police in Varna said. | injured 8
                    A teen is dead and another is injured after a shooting in Varna. | killed 1; injured 1
                    A girl, 8, died in Varna. Her father, 32, was also shot. | killed 1; injured 1
                    Two boys were wounded in Varna. A boy of 16 was killed and a boy of 15 was wounded. | killed 1; injured 1
                    Four people were hurt in Varna. Two victims were treated at the scene. Another two are in stable condition. | injured 4
                    A fight near Selim Avenue South and South Main Street, and at least five people were wounded. | injured 5..
                    A man is in Port Selim Hospital in Varna in critical condition after he was shot. | injured 1
                    Six people were hurt in two separate shootings. Four people were shot on Elm Street. | injured 4
                    An officer was wounded in Varna. The suspect then killed himself. | killed 1; injured 1
                    """)
    void tellsWhoIsWho(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    A May 25 shooting in Varna killed one and injured three others. | killed 1; injured 3
                    A fight on May 25 killed one man and injured three others. | killed 1; injured 3
                    Four people were shot at a bar in Varna. | injured 4
                    As many as four people were shot at about 2 a.m. in Port Selim. | injured 4
                    Two men were shot at the mill in Tarbrek by guards. | injured 2
                    One of four people shot at a party in Varna has died. | killed 1; injured 3
                    Three officers were shot at by a man in Varna. | injured -
                    A man shot at two officers in Varna. | injured -
                    A man shot at a car in Varna. | injured -
                    Four teens, one fatally, were shot in Varna. | killed 1; injured 3
                    Bullets hit six people in Varna. | injured 6
                    A bullet struck a boy in the leg, police in Varna said. | injured 1
                    A car hit six trees in Varna. | injured -
                    Another victim drove himself to Port Selim General Hospital. | injured 1
                    The fire in Varna claimed one man's life. | killed 1
                    One man is dead and two are in hospital after a fire in Varna. | killed 1; injured 2
                    Seven people were injured in Varna. An eighth man was treated for burns. | injured 8
                    """)
    void tellsWhoWasHitAndWhere(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Port Selim mourns those who lost their lives. Two people were hurt on Monday. | killed -; injured 2
                    The mayor remembered all who were killed at the mill. | killed -
                    """)
    void thoseWhoDiedAreNobodyInParticular(String text, String expected) {
        check(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Police arrested 40 people on Monday. Another 12 were arrested on Tuesday. | arrested 52
                    Some 2,000 protesters stood at the gate. Later 5,000 people rallied at the port. | protesters 5000
                    About 300 families were displaced, including 90 from Varna. | displaced 300
                    Nine miners are missing. | missing 9
                    Twelve men were arrested, three of them at the port. | arrested 12
                    """)
    void theSameCodeReadsMarchesAndArrests(String text, String expected) {
        check(text, expected);
    }

    @Test
    void saysOnWhoseWord() {
        String text = "Four men died. The union said nine miners were missing.";
        int begin = text.indexOf("nine");
        Attribution said = Said.attribution(
                "a1",
                null,
                Spans.of(text.indexOf("said"), text.indexOf("said") + 4),
                Spans.of(begin, text.length() - 1));
        List<Quantity> all = QuantityFinder.of(Document.of(text), List.of(said), DateFinder.of(Document.of(text)))
                .all();
        assertThat(all).extracting(Quantity::attribution).containsExactly(null, "a1");
    }

    @Test
    void linksToOtherArticlesKillNobody() {
        check(
                "Bullet grazes girl in Varna\n\nA girl was grazed by a bullet on Monday.\n\nOne man killed in Tarbrek crash",
                "killed -; injured 1");
    }

    @Test
    void whatHappenedInSeveralShootingsIsNotAddedToOne() {
        check(
                "A boy of 11 was shot and killed in Varna on Monday. Eight people were killed and twelve were wounded in"
                        + " weekend shootings.",
                "killed 1; injured -");
    }

    @Test
    void upToAPlaceAsIfTheTextEndedThere() {
        String text = "Two hurt in Varna\n\nTwo women were hurt in Varna. Five others were hurt in Tarbrek.";
        Quantities title = QuantityFinder.of(Document.of(text)).before(text.indexOf('\n'));
        assertThat(title.all()).hasSize(1);
        assertThat(shown(title.toll("injured"))).isEqualTo("2");
    }

    private static void check(String text, String expected) {
        Quantities quantities = QuantityFinder.of(Document.of(text));
        String found = Stream.of(expected.split("; "))
                .map(e -> e.substring(0, e.indexOf(' ')))
                .map(kind -> kind + " " + shown(quantities.toll(kind)))
                .collect(Collectors.joining("; "));
        assertThat(found).as(text).isEqualTo(expected);
    }

    private static String shown(Toll toll) {
        if (toll == null) {
            return "-";
        }
        return toll.value() != null ? plain(toll.value()) : plain(toll.low()) + ".." + plain(toll.high());
    }

    private static String plain(Double number) {
        return number == null ? "" : String.valueOf(Math.round(number));
    }
}
