package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What agencies send: ninjs and NewsML-G2. */
class NewsFormatsTest {
    private static final LocalDate MARCH_7 = LocalDate.of(2031, 3, 7);
    private static final String OPEN =
            "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:newsml:agency.example:20310307:1' version='2'>";

    @Test
    void ninjsOne() throws UnreadableException {
        Document document = read("""
                {"uri": "urn:agency:7", "type": "text", "versioncreated": "2031-03-07T23:30:00+03:00",
                 "headline": "Quay shut", "byline": "By Dana Cole", "language": "en", "source": "Selim Press",
                 "altids": {"web": "https://agency.example/quay"},
                 "body_text": "Quay shut. Plain.",
                 "body_html": "<p>The quay is &quot;shut&quot;.</p><figure><figcaption>A crane</figcaption></figure><p>Nobody knew.</p>",
                 "associations": {"main": {"type": "picture", "body_text": "A crane on the quay"}}}
                """);
        assertThat(document.text()).isEqualTo("The quay is \"shut\".\n\nNobody knew.");
        assertThat(document.publication())
                .isEqualTo(new Publication(
                        "https://agency.example/quay",
                        "Quay shut",
                        "Selim Press",
                        MARCH_7,
                        "en",
                        List.of("Dana Cole")));
        assertThat(document.problems()).isEmpty();
        int nobody = document.text().indexOf("Nobody");
        SourceMap.Run origin =
                document.map().origin(new Span(nobody, nobody + 6)).getFirst();
        assertThat(origin.part()).isEqualTo("body_html");
        assertThat(origin.begin()).isEqualTo(88);
    }

    @Test
    void ninjsThree() throws UnreadableException {
        Document document = read("""
                {"standard": {"name": "ninjs", "version": "3.0"}, "uri": "https://agency.example/8", "pubStatus": "canceled",
                 "contentCreated": "2031-03-07", "by": "Dana Cole and Ines Vey", "infoSources": [{"name": "Selim Press"}],
                 "headlines": [{"role": "short", "value": "Shut"}, {"role": "main", "value": "Quay shut"}],
                 "bodies": [{"role": "main", "contentType": "text/plain", "value": "The quay is shut.\\n"}]}
                """);
        assertThat(document.text()).isEqualTo("The quay is shut.\n");
        assertThat(document.publication())
                .isEqualTo(new Publication(
                        "https://agency.example/8",
                        "Quay shut",
                        "Selim Press",
                        MARCH_7,
                        null,
                        List.of("Dana Cole and Ines Vey")));
        assertThat(document.problems()).extracting(Problem::code).containsExactly("canceled");
    }

    @Test
    void otherJsonIsNoNinjs() {
        assertThat(Made.read(Made.utf8("{\"body\": \"The quay\", \"headline\": 7}"), "a"))
                .containsExactly("a = {\"body\": \"The quay\", \"headline\": 7}");
    }

    @Test
    void anItemWithMarkup() throws UnreadableException {
        Document document = read("<?xml version='1.0' encoding='UTF-8'?>\n" + OPEN + """
                <itemMeta><itemClass qcode="ninat:text"/><provider qcode="np:SP"><name>Selim Press</name></provider>
                <versionCreated>2031-03-08T10:00:00Z</versionCreated><embargoed>2031-03-09T00:00:00Z</embargoed>
                <pubStatus qcode="stat:usable"/></itemMeta>
                <contentMeta><contentCreated>2031-03-07T23:30:00+03:00</contentCreated><language tag="en-GB"/>
                <headline>Quay <em>shut</em></headline><by>By Dana Cole</by><creditline>SP</creditline></contentMeta>
                <contentSet><inlineData contenttype="text/plain">Plain.</inlineData>
                <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
                <body><p>The   quay is <b>shut</b>,
                she said.</p><p>Nobody knew.</p></body></html></inlineXML></contentSet></newsItem>
                """);
        assertThat(document.text()).isEqualTo("The quay is shut, she said.\n\nNobody knew.");
        assertThat(document.publication())
                .isEqualTo(new Publication(
                        "urn:newsml:agency.example:20310307:1",
                        "Quay shut",
                        "Selim Press",
                        MARCH_7,
                        "en-GB",
                        List.of("Dana Cole")));
        assertThat(document.problems())
                .extracting(Problem::message)
                .containsExactly("Its provider does not want it published until 2031-03-09T00:00:00Z.");
    }

    @Test
    void anItemWithNitf() throws UnreadableException {
        Document document = read(OPEN + """
                <contentSet><inlineXML><nitf><head><title>t</title></head><body><body.head><hedline><hl1>Quay shut</hl1></hedline>
                <byline>By <person>Dana Cole</person></byline></body.head><body.content><block><p>The <org>union</org> said so.</p>
                <media><media-caption>A crane</media-caption></media><hl2>Later</hl2><p>It was late.</p></block></body.content>
                <body.end><tagline>Ines Vey contributed to this report.</tagline></body.end></body></nitf></inlineXML></contentSet></newsItem>
                """);
        assertThat(document.text())
                .isEqualTo("The union said so.\n\nLater\n\nIt was late.\n\nInes Vey contributed to this report.");
        assertThat(document.publication().title()).isEqualTo("Quay shut");
        assertThat(document.publication().bylines()).containsExactly("Dana Cole");
        assertThat(document.credits()).hasSize(1);
    }

    @Test
    void plainAndHiddenMarkup() throws UnreadableException {
        assertThat(read(OPEN
                                + "<contentSet><inlineData contenttype='text/plain'>\n The quay\nis shut. </inlineData></contentSet></newsItem>")
                        .text())
                .isEqualTo("The quay\nis shut.");
        assertThat(read(OPEN
                                + "<contentSet><inlineData contenttype='text/html'><![CDATA[<p>The quay</p><p>is shut.</p>]]></inlineData></contentSet></newsItem>")
                        .text())
                .isEqualTo("The quay\n\nis shut.");
    }

    @Test
    void aMessageHoldsSeveral() {
        String message =
                "\uFEFF<?xml version='1.0'?><!-- sent --><nar:newsMessage xmlns:nar='http://iptc.org/std/nar/2006-10-01/'>"
                        + "<nar:itemSet>" + item("a", "The quay is shut.") + "<nar:packageItem guid='p'/>"
                        + item("b", "It is open.")
                        + "<nar:newsItem><nar:contentSet><nar:remoteContent href='x.jpg'/></nar:contentSet></nar:newsItem>"
                        + "</nar:itemSet></nar:newsMessage>";
        assertThat(Made.read(message.getBytes(StandardCharsets.UTF_8), "m.xml"))
                .containsExactly(
                        "m.xml!/a = The quay is shut.",
                        "m.xml!/b = It is open.",
                        "m.xml!/item 3: is a news item without a text in it (a picture or a recording?); nothing to read");
    }

    private static String item(String guid, String words) {
        return "<nar:newsItem guid='" + guid + "'><nar:contentSet><nar:inlineData>" + words
                + "</nar:inlineData></nar:contentSet></nar:newsItem>";
    }

    private static Document read(String original) throws UnreadableException {
        return new Intake().read(Made.utf8(original), "item");
    }
}
