package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.actor.Reason.Kind;
import org.junit.jupiter.api.Test;

/** Names of invented people and bodies, as papers write them. */
class NameMatcherTest {
    private static final NameMatcher MATCHER = new NameMatcher();

    @Test
    void caseAccentsAndPointsSayNothing() {
        same("Tomás Verán", "TOMAS VERAN", Kind.EQUAL);
        same("Dana 'Red' Cole", "Dana Red Cole", Kind.EQUAL);
    }

    @Test
    void spellingsOfOneSound() {
        same("Moammar Qadiri", "Muammar Gadiri", Kind.SPELLING);
        same("Hussein Tarawi", "Hoseyn Tarawi");
        same("Yusuf Dermani", "Youssef Dermany", Kind.SPELLING);
        same("Bachar Selim", "Bashar Selim", Kind.SHORT_FORM);
        different("Karim Dermani", "Samir Tarawi", Kind.DIFFERENT);
    }

    @Test
    void articles() {
        same("Omar al-Dermani", "Omar Dermani");
        same("Omar el-Dermani", "Omar Al Dermani");
        same("Layla as-Samarri", "Layla al-Samarri");
        same("Omar Aldermani", "Omar al-Dermani");
    }

    @Test
    void servantsOfAndFaiths() {
        same("Abd al-Karim Tarawi", "Abdulkarim Tarawi");
        same("Abdel Karim Tarawi", "'Abd-ul-Karim Tarawi");
        same("Saif al-Din Tarawi", "Saifuddin Tarawi");
        same("Karim Tarawi", "Abdel Karim Tarawi", Kind.SHORT_FORM);
    }

    @Test
    void theSonIsNotTheFather() {
        different("Salim bin Tariq", "Tariq bin Salim", Kind.FAMILY);
        different("Salim ibn Tariq Dermani", "Tariq ibn Salim Dermani", Kind.FAMILY);
        different("Abu Tariq", "Tariq", Kind.FAMILY);
        different("Owen Marsh Jr.", "Owen Marsh Sr.", Kind.FAMILY);
        different("Salim bin Tariq", "Salim bint Tariq", Kind.FAMILY);
        different("Abu Salim al-Dermani", "Umm Salim al-Dermani", Kind.FAMILY);
        different("Abu Salim al-Dermani", "Salim al-Dermani", Kind.FAMILY);
        same("Salim bin Tariq Dermani", "Salim ben Tareq Dermani");
        same("Owen Marsh", "Owen Marsh Jr.");
    }

    @Test
    void brothersAreTwo() {
        different("Salim Dermani", "Karim Dermani", Kind.DIFFERENT);
        different("Anton Verhoff", "Bruno Verhoff", Kind.DIFFERENT);
        different("Salim bin Tariq Dermani", "Walid bin Tariq Dermani", Kind.DIFFERENT);
    }

    @Test
    void menAreNotWomen() {
        different("Mr Marsh", "Mrs Marsh", Kind.FAMILY);
        different("Karim Dermani", "Karima Dermani");
        different("Anton Verhoff", "Antonia Verhoff");
        different("John Marsh", "Joan Marsh");
        different("Nguyen Van Tarn", "Nguyen Thi Tarn", Kind.FAMILY);
    }

    @Test
    void oneFamilyNameIsBorneByMany() {
        different("John Smith", "Smith", Kind.EXTRA);
        different("Mr. Smith", "John Smith", Kind.EXTRA);
        different("John Smith", "Mary Smith");
        different("John A. Smith", "John B. Smith");
        same("Smith", "SMITH");
    }

    @Test
    void namesThatAreOneWordForSome() {
        same("Abu Bakr Tarawi", "Abubakar Tarawi");
        same("Abu Bakr Tarawi", "Aboubacar Tarawi");
        different("Abu Bakr Tarawi", "Bakr Tarawi");
        same("Zia ul-Haq Dermani", "Ziaul Haq Dermani");
        same("Mohd. Tarawi", "Mohammed Tarawi");
        same("Md. Rafiq Tarawi", "Muhammad Rafiq at-Tarawi");
    }

    @Test
    void namesOfTwoFamilies() {
        same("Lena Ruiz Marsh", "Lena Ruiz", Kind.EXTRA);
        same("Lena Ruiz y Marsh", "Lena Ruiz-Marsh");
        different("Lena Ruiz Marsh", "Lena Ruiz Torra");
    }

    @Test
    void nicknamesInQuotationMarks() {
        same("Robert \"Bob\" Verhoff", "Bob Verhoff");
        same("Robert “Lefty” Verhoff", "Robert Verhoff");
        different("Robert \"Lefty\" Verhoff", "Anton \"Lefty\" Verhoff");
    }

    @Test
    void kunyasAndNisbas() {
        same("Abu Salim Karim Dermani", "Karim Dermani", Kind.EXTRA);
        same("Karim Salim al-Dermani", "Karim Salim", Kind.EXTRA);
        different("Karim Salim al-Dermani", "Karim Salim al-Watahi", Kind.DIFFERENT);
    }

    @Test
    void titles() {
        same("Sheikh Karim Dermani", "Karim Dermani", Kind.TITLE);
        same("Dr. Lena Marsh", "Prof. Lena Marsh");
        same("General Anton Verhoff", "Anton Verhoff", Kind.TITLE);
        same("President Lena Marsh", "Lena Marsh", Kind.TITLE);
        same("Lt. Gen. Anton Verhoff", "Anton Verhoff", Kind.TITLE);
        same("al-Hajj Omar Dermani", "Omar Dermani");
    }

    @Test
    void order() {
        same("MARSH, Lena", "Lena Marsh", Kind.ORDER);
        same("Dermani Karim", "Karim Dermani", Kind.ORDER);
    }

    @Test
    void initials() {
        same("L. Marsh", "Lena Marsh", Kind.INITIAL);
        same("J.-P. Verhoff", "Jean-Pierre Verhoff", Kind.INITIAL);
        same("J.P. Verhoff", "Jean Pierre Verhoff", Kind.INITIAL);
        different("D. Marsh", "Lena Marsh", Kind.DIFFERENT);
    }

    @Test
    void shortFormsAndNamesInTwoLanguages() {
        same("Bill Verhoff", "William Verhoff", Kind.SHORT_FORM);
        same("Sasha Tarenko", "Alexander Tarenko", Kind.SHORT_FORM);
        same("Mykola Tarenko", "Nikolai Tarenko", Kind.SHORT_FORM);
    }

    @Test
    void slipsOfTheHand() {
        same("Lena Masrh", "Lena Marsh");
        same("Anton Verhof", "Anton Verhoff");
        same("Ant0n Verh0ff", "Anton Verhoff");
    }

    @Test
    void writtenApartAndAsOne() {
        same("LenaMarsh", "Lena Marsh", Kind.JOINED);
        same("Kim Tae-hun", "Kim Tae Hun");
        same("Kim Taehun", "Kim Tae-hun", Kind.JOINED);
        same("Anton Van der Brek", "Anton Vanderbrek", Kind.JOINED);
    }

    @Test
    void particlesOfEurope() {
        same("Anton von Brek", "Anton Brek");
        same("Lucia de la Verra", "Lucia Verra");
        same("Vincent van den Brek", "Vincent Van Den Brek", Kind.EQUAL);
    }

    @Test
    void patronymics() {
        same("Sergei Pavlovich Tarenko", "Sergei Tarenko", Kind.EXTRA);
        different("Sergei Pavlovich Tarenko", "Sergei Ruslanovich Tarenko", Kind.DIFFERENT);
    }

    @Test
    void acrossCyrillicAndGreek() {
        same("Сергей Таренко", "Sergey Tarenko", Kind.SCRIPT);
        same("Николай Бреков", "Nikolay Brekov");
        same("Νίκος Βερανός", "Nikos Veranos", Kind.SCRIPT);
        different("Сергей Таренко", "Anton Verhoff", Kind.DIFFERENT);
    }

    @Test
    void acrossArabicPersianAndHebrew() {
        same("كريم الدرماني", "Karim al-Dermani", Kind.SCRIPT);
        same("عبد الكريم سليم", "Abdul Karim Salim", Kind.SCRIPT);
        same("رضا پرویزی", "Reza Parvizi", Kind.SCRIPT);
        same("יוסף ברקוביץ", "Yosef Berkovitz", Kind.SCRIPT);
        different("سليم بن طارق", "Tariq bin Salim", Kind.FAMILY);
        different("كريم الدرماني", "Anton Verhoff", Kind.DIFFERENT);
    }

    @Test
    void acrossHangulHanAndKana() {
        same("김태훈", "Kim Tae-hun", Kind.SCRIPT);
        same("王小明", "Wang Xiaoming", Kind.SCRIPT);
        same("アントン・ベルホフ", "Anton Berhof", Kind.SCRIPT);
        different("김태훈", "Anton Verhoff", Kind.DIFFERENT);
    }

    @Test
    void legalForms() {
        same("Verhoff Aktiengesellschaft", "Verhoff AG", NameKind.ANY);
        same("ООО Тарбрек", "Tarbrek LLC", NameKind.ORGANISATION);
        same("Tarbrek Sp. z o.o.", "Tarbrek Limited", NameKind.ORGANISATION);
        same("Verhoff p.l.c.", "Verhoff plc", NameKind.ORGANISATION);
        same("Verhoff Mills", "The Verhoff Mills Company", NameKind.ORGANISATION);
    }

    @Test
    void oneCityIsNotAnother() {
        different("Consulate of Vastria in Narvo", "Consulate of Vastria in Port Selim", NameKind.ORGANISATION);
        different("Consulate of Vastria in Narvo", "Consulate of Vastria in Derrat", NameKind.ORGANISATION);
        different("Bank of Vastria", "Bank of Derrat", NameKind.ORGANISATION);
        different("Derrat Police Department", "Narvo Police Department", NameKind.ANY);
    }

    @Test
    void oneNumberIsNotAnother() {
        same("Brigade Forty-Four", "Brigade 44", NameKind.ORGANISATION);
        same("1st Harbour Bank", "First Harbour Bank", NameKind.ORGANISATION);
        different("Brigade 43", "Brigade 44", NameKind.ORGANISATION);
        different("Harbour Fund IV", "Harbour Fund V", NameKind.ORGANISATION);
    }

    @Test
    void letterWordsAndSmallWords() {
        same("N.H.F. Party", "NHF Party", NameKind.ORGANISATION);
        same("Harbour & Sons", "Harbour and Sons", NameKind.ORGANISATION);
        same("Government of the Vastrian Isles", "Government of Vastrian Isles", NameKind.ORGANISATION);
        different("N.H.F. Party", "N.H.D. Union", NameKind.ORGANISATION);
    }

    @Test
    void noNameIsProof() {
        assertThat(score("Dana Cole", "Dana Cole")).isGreaterThan(0.9).isLessThan(1);
    }

    @Test
    void theOrderOfTheTwoSaysNothing() {
        String[] names = {
            "Karim Dermani", "كريم الدرماني", "K. Dermani", "Abu Karim", "김태훈", "Verhoff AG", "Сергей Таренко"
        };
        for (String a : names) {
            for (String b : names) {
                assertThat(score(a, b)).as(a + " " + b).isEqualTo(score(b, a));
            }
        }
    }

    @Test
    void schemasAreKinds() {
        assertThat(NameKind.ofSchema("Person")).isEqualTo(NameKind.PERSON);
        assertThat(NameKind.ofSchema("company")).isEqualTo(NameKind.ORGANISATION);
        assertThat(NameKind.ofSchema("LegalEntity")).isEqualTo(NameKind.ANY);
        assertThat(NameKind.ofSchema("")).isEqualTo(NameKind.ANY);
    }

    @Test
    void nothingDependsOnTheMachinesLanguage() {
        double before = score("IGOR TARINIÇ", "Igor Tarinic");
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(score("IGOR TARINIÇ", "Igor Tarinic")).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static double score(String a, String b) {
        return MATCHER.compare(Name.of(a, NameKind.ANY), Name.of(b, NameKind.ANY))
                .score();
    }

    private static void same(String a, String b, Kind... because) {
        check(a, b, NameKind.PERSON, Verdict.SAME, because);
    }

    private static void different(String a, String b, Kind... because) {
        check(a, b, NameKind.PERSON, Verdict.DIFFERENT, because);
    }

    private static void same(String a, String b, NameKind kind) {
        check(a, b, kind, Verdict.SAME);
    }

    private static void different(String a, String b, NameKind kind) {
        check(a, b, kind, Verdict.DIFFERENT);
    }

    private static void check(String a, String b, NameKind kind, Verdict expected, Kind... because) {
        Match match = MATCHER.compare(Name.of(a, kind), Name.of(b, kind));
        assertThat(match.verdict()).as("%s | %s %s", a, b, match).isEqualTo(expected);
        assertThat(match.reasons().stream().map(Reason::kind).collect(Collectors.toSet()))
                .as("%s | %s %s", a, b, match)
                .containsAll(List.of(because));
    }
}
