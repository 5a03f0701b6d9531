package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceKindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    he | PERSON
                    She | PERSON
                    who | PERSON
                    they | COLLECTIVE
                    we | COLLECTIVE
                    it | ORGANISATION
                    Dana Cole | PERSON
                    Cole | PERSON
                    Dana Baker | PERSON
                    Mr. Cole | PERSON
                    President Tariq Halim | PERSON
                    Dana Cole, a former envoy | PERSON
                    the ministry's spokeswoman, Lena Okafor | PERSON
                    a spokeswoman, Lena Okafor, | PERSON
                    army spokesman Omar Halim | PERSON
                    Omar Halim, who asked not to be named as a witness | PERSON
                    the commander of the Harbour Front | PERSON
                    the mayor | PERSON
                    his lawyer | PERSON
                    founder and editor Dana Cole | PERSON
                    officials | COLLECTIVE
                    government officials | COLLECTIVE
                    several witnesses | COLLECTIVE
                    residents of Port Selim | COLLECTIVE
                    two fishermen | COLLECTIVE
                    protesters | COLLECTIVE
                    people in the port | COLLECTIVE
                    the mayor and the governor | COLLECTIVE
                    Cole and Halim | COLLECTIVE
                    many Selimis | COLLECTIVE
                    the family | COLLECTIVE
                    sources | UNNAMED
                    a source | UNNAMED
                    people familiar with the talks | UNNAMED
                    two residents who spoke on condition of anonymity | UNNAMED
                    a senior official | UNNAMED
                    one resident | UNNAMED
                    a spokesman who declined to be named | UNNAMED
                    the official, who was not authorised to speak | UNNAMED
                    one of the witnesses | UNNAMED
                    the report | DOCUMENT
                    a statement by the ministry | DOCUMENT
                    the ministry's letter | DOCUMENT
                    two studies | DOCUMENT
                    court documents | DOCUMENT
                    the Daily Courier | PUBLICATION
                    Port Selim Times | PUBLICATION
                    a local newspaper | PUBLICATION
                    state television | PUBLICATION
                    Radio Selim | PUBLICATION
                    Reuters | PUBLICATION
                    Meridian, a news agency in the north | PUBLICATION
                    the Ministry of Health | ORGANISATION
                    the ministry | ORGANISATION
                    the Harbour Front | ORGANISATION
                    police | ORGANISATION
                    Police in Port Selim | ORGANISATION
                    the Institute for Coastal Studies | ORGANISATION
                    the UN | ORGANISATION
                    HCRU | ORGANISATION
                    Lowland, a shipping company | ORGANISATION
                    Paris | PLACE
                    New Delhi | PLACE
                    Paris Dubois | PERSON
                    محمد | PERSON
                    """)
    void tellsTheKindOfVoice(String words, Source.Kind kind) {
        check(words, kind);
    }

    @Test
    void readsTheSameOnATurkishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            check("IT", Source.Kind.ORGANISATION);
            check("OFFICIALS", Source.Kind.COLLECTIVE);
            check("The MINISTRY", Source.Kind.ORGANISATION);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesSomeKindForAnyText() {
        Random random = new Random(7);
        String letters = "aA,’'\"-. \n\u0000\ud83d\ude00\ud800ßİthe of and";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                words.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(SourceKinds.kindOf(words.toString())).isNotNull();
        }
    }

    private static void check(String words, Source.Kind kind) {
        assertThat(SourceKinds.kindOf(words)).as(words).isEqualTo(kind);
    }
}
