package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a document says it was written by, from whatever kind of original. */
class BylinesTest {
    private static final String TEXT = "\n\nThe quay is shut, the harbour master said on Friday.";

    @Test
    void linesOfAText() {
        text("By Dana Cole" + TEXT, "Dana Cole");
        text("Quay shut\nBY DANA COLE and INES VEY\n7 March" + TEXT, "DANA COLE and INES VEY");
        text("By: J. Cole, staff writer" + TEXT, "J. Cole, staff writer");
        text("Written by Omar al-Masri" + TEXT, "Omar al-Masri");
        text("The quay is shut.\n\n(Reporting by Dana Cole; editing by Ines Vey)", "Dana Cole");
        text(
                "By Dana Cole in Port Selim\n" + TEXT + "\n\nReporting by Ines Vey.",
                "Dana Cole in Port Selim",
                "Ines Vey");
    }

    @Test
    void sentencesAreNone() {
        text("By Tuesday the dam was full" + TEXT);
        text("By nightfall" + TEXT);
        text("By Dana Cole the quay was never closed. Others did." + TEXT);
        text("The quay is shut.\nOne.\nTwo.\nThree.\nFour.\nFive.\nBy Dana Cole\nSix.\nSeven.\nEight.\nNine.");
        text("By  \n" + TEXT);
    }

    @Test
    void whatAPageSaysOfItself() {
        page(
                "<script type='application/ld+json'>{'@type':'NewsArticle','author':[{'@type':'Person','name':'Dana Cole'},"
                        + "'Ines Vey',{'@id':'#x'},7]}</script><meta name=author content='Site admin'>",
                "Dana Cole",
                "Ines Vey");
        page("<meta name=author content='By Dana Cole'><meta name=author content='Ines Vey'>", "Dana Cole", "Ines Vey");
        page("<meta property='article:author' content='https://x.example/dana'>");
        page("<p><a rel=author href=x>Dana Cole</a>, <a rel=author href=y>Ines Vey</a></p>", "Dana Cole", "Ines Vey");
        page("<span itemprop=author><b itemprop=name>Dana Cole</b> at the port</span>", "Dana Cole");
        page("<div class='article-byline'><span class=byline>By Dana Cole | 7 March 2031</span></div>", "Dana Cole");
        page("<div class=byline>7 March 2031</div>");
        page("<script type='application/ld+json'>{'@type':'NewsArticle','author':{'name':{'x':[[[1]]]}}}</script>");
    }

    @Test
    void whoSentAMail() {
        bylines(
                Made.utf8("From: Dana Cole <dana@x.example>\nTo: c@d.example\nSubject: x\n\nThe quay is shut."),
                "a.eml",
                "Dana Cole");
        bylines(
                Made.utf8("From: desk@x.example\nTo: c@d.example\nSubject: x\n\nThe quay is shut."),
                "a.eml",
                "desk@x.example");
    }

    @Test
    void columnsOfATable() {
        bylines(Made.utf8("text,author\nThe quay is shut.,Dana Cole"), "a.csv", "Dana Cole");
    }

    @Test
    void authorsOfPapersOnlyIfTheyLookLikePeople() {
        paper("Dana Cole; Ines Vey", "Dana Cole", "Ines Vey");
        paper("dcole");
        paper("Microsoft Office User");
        paper("COURIER\\\\dcole");
        paper("dana.cole@x.example");
        bylines(
                Made.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<d xmlns:text='t'><text:p>The quay is shut.</text:p></d>",
                        "meta.xml",
                        "<m xmlns:dc='d' xmlns:meta='m'><dc:creator>Some Editor</dc:creator><meta:initial-creator>Dana Cole"
                                + "</meta:initial-creator></m>"),
                "a.odt",
                "Dana Cole");
        bylines(Made.pdf("By Ines Vey\n\nThe quay is shut."), "a.pdf", "Ines Vey");
    }

    private static void paper(String author, String... expected) {
        bylines(
                Made.zip(
                        "[Content_Types].xml",
                        "<Types/>",
                        "docProps/core.xml",
                        "<cp xmlns:dc='d'><dc:creator>" + author + "</dc:creator></cp>",
                        "word/document.xml",
                        "<w xmlns:w='w'><w:p><w:t>The quay is shut.</w:t></w:p></w>"),
                "a.docx",
                expected);
    }

    private static void text(String text, String... expected) {
        bylines(Made.utf8(text), "a.txt", expected);
    }

    private static void page(String markup, String... expected) {
        bylines(
                Made.utf8("<html>" + markup.replace('\'', '"') + "<p>The quay is shut.</p></html>"),
                "a.html",
                expected);
    }

    private static void bylines(byte[] bytes, String name, String... expected) {
        List<String> found = new ArrayList<>();
        new Intake().each(bytes, name, new Taker() {
            @Override
            public void take(String taken, Taken document) {
                found.addAll(document.document().publication().bylines());
            }

            @Override
            public void refuse(String refused, String line) {
                throw new AssertionError(line);
            }
        });
        assertThat(found).as(Arrays.toString(expected)).containsExactly(expected);
    }
}
