package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of invented people as two alphabets write them: "=" stands between names of one, "!" between names of two. */
class NamesInScriptsTest {
    private static final NameMatcher MATCHER = new NameMatcher();

    @Test
    void hebrew() {
        check("""
            דוד כהן = David Cohen
            משה ברקן = Moshe Barkan
            יצחק ביטון = Yitzhak Biton
            חנה פרידור = Hannah Fridor
            אברהם אזולאי = Avraham Azoulay
            יעקב כרמלין = Yaakov Carmelin
            צבי רוזנדור = Tzvi Rosendor
            חיים סויסר = Chaim Suissar
            פנחס וקנין = Pinhas Vaknin
            ג׳ורג׳ חדד = George Haddad
            דוד כהן ! Daniel Cohen
            דוד כהן ! Dov Cohen
            דוד כהן ! David Katz
            משה ברקן ! Meir Barkan
            יעקב כרמלין ! Yitzhak Carmelin
            צבי רוזנדור ! Zeev Rosendor
            """);
    }

    @Test
    void arabic() {
        check("""
            محمد الدرماني = Muhammad al-Dermani
            خالد الترابي = Khaled at-Turabi
            ظافر العبيدي = Dhafer al-Obeidi
            صلاح الدين النجار = Salah al-Din al-Najjar
            أبو بكر الحداد = Abubakar al-Haddad
            عبد الرحمن الراوي = Abdulrahman al-Rawi
            محمد الدرماني ! Mahmoud al-Dermani
            أحمد حسون ! Hamid Hassoun
            خالد الترابي ! Khalil at-Turabi
            هشام طنطاوي ! Hashim Tantawi
            حسين درويش ! Hassan Darwish
            عبد الرحمن الراوي ! Abdulrahim al-Rawi
            أبو بكر الحداد ! Bakr al-Haddad
            """);
    }

    @Test
    void persian() {
        check("""
            محمد وحیدزاده = Mohammad Vahidzadeh
            پرویز چوپان = Parviz Chupan
            ژاله گلستانی = Zhaleh Golestani
            غلامرضا قاسمی = Gholamreza Ghasemi
            پرویز چوپان ! Parvin Chupan
            فرهاد گلستانی ! Farshad Golestani
            مهدی چوپان ! Hadi Chupan
            """);
    }

    @Test
    void greek() {
        check("""
            Γεώργιος Βερανάκης = Giorgos Veranakis
            Δημήτρης Οικονομάκης = Dimitris Economakis
            Ευάγγελος Ντοκάς = Evangelos Dokas
            Σπύρος Ψαρέλης = Spyridon Psarelis
            Γιώργος Βερανάκης ! Grigoris Veranakis
            Ελένη Τζαβέρη ! Elli Tzaveri
            Βασίλης Υψηλός ! Thanasis Ypsilos
            """);
    }

    @Test
    void cyrillic() {
        check("""
            Юрий Щербенко = Yury Scherbenko
            Алексей Жуковатый = Alexei Joukovaty
            Ксения Цветова = Xenia Cvetova
            Пётр Воробинов = Pyotr Vorobinov
            Сергій Гнатич = Serhiy Hnatych
            Ђорђе Његованић = Djordje Njegovanic
            Алексей Жуковатый ! Aleksandr Zhukovaty
            Ксения Цветова ! Karina Tsvetova
            Пётр Воробинов ! Pavel Vorobinov
            """);
    }

    @Test
    void korean() {
        check("""
            이태한 = Lee Tae-han
            이태한 = Yi Tae Han
            박소빈 = Park Soh-bin
            정현곤 = Chung Hyun-gon
            노경래 = Roh Kyung-rae
            남궁빈 = Namgung Bin
            윤성래 = Sung-rae Yoon
            이태한 ! Kim Tae-han
            이태한 ! Lee Tae-su
            조은래 ! Choi Eun-rae
            정현곤 ! Chung Hyun-woo
            """);
    }

    @Test
    void chinese() {
        check("""
            张晓岭 = Zhang Xiaoling
            张晓岭 = Chang Hsiao-ling
            張曉嶺 = 张晓岭
            陈国柏 = Chen Guo Bai
            陈国柏 = Chan Kwok Bai
            欧阳柏 = Ouyang Bai
            徐岭 = Hsu Ling
            吕柏 = Lyu Bai
            张晓岭 ! Wang Xiaoling
            张晓岭 ! Zhang Xiaoming
            陈国柏 ! Cheng Guobai
            张晓岭 ! 张晓柏
            """);
    }

    /** Each line is two names with a sign between them. */
    private static void check(String lines) {
        lines.lines().forEach(line -> {
            boolean same = line.contains(" = ");
            String[] names = line.split(same ? " = " : " ! ");
            Match match = MATCHER.compare(Name.of(names[0], NameKind.PERSON), Name.of(names[1], NameKind.PERSON));
            assertThat(match.verdict()).as("%s %s", line, match).isEqualTo(same ? Verdict.SAME : Verdict.DIFFERENT);
        });
    }
}
