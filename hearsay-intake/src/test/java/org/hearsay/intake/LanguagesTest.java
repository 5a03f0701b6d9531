package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    en | The union said on Friday that the harbour would stay shut until the talks were over. Nobody knew when that would be.
                    en | PORT SELIM - Officials in Narvo denied that Youssef al-Hariri, commander of the Harakat al-Bahr, had met Karim Dermani.
                    de | Die Gewerkschaft teilte am Freitag mit, dass der Hafen geschlossen bleibt, bis die Verhandlungen beendet sind.
                    fr | Le syndicat a annoncé vendredi que le port resterait fermé jusqu'à la fin des négociations. Personne ne sait quand.
                    es | El sindicato anunció el viernes que el puerto seguirá cerrado hasta que terminen las negociaciones con la ciudad.
                    ru | Профсоюз сообщил в пятницу, что гавань останется закрытой до конца переговоров. Никто не знал, когда это будет.
                    ar | أعلنت النقابة يوم الجمعة أن الميناء سيبقى مغلقا حتى تنتهي المفاوضات ولم يعرف أحد متى سيكون ذلك في المدينة كلها
                    fa | اتحادیه روز جمعه اعلام کرد که بندر تا پایان مذاکرات بسته خواهد ماند و هیچ کس نمی‌دانست که این چه زمانی خواهد بود
                    he | האיגוד הודיע ביום שישי שהנמל יישאר סגור עד לסיום השיחות, ואיש לא ידע מתי זה יהיה, והאוניות ממתינות מחוץ לעיר
                    -  | NET 3.4 MLN VS 2.1 MLN REVS 45.6 MLN VS 34.5 MLN AVG SHRS 12.3 VS 11.1 HALF NET 5.6 MLN VS 4.3 MLN
                    -  | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                    -  | Too short to tell.
                    -  | ''
                    """)
    void tells(String language, String text) {
        assertThat(LANGUAGES.of(text)).isEqualTo(language);
    }
}
