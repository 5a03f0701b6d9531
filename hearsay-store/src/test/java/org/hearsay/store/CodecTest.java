package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;

/** What older versions wrote is read, and written as they wrote it. */
class CodecTest {
    private static final String BEFORE_BYLINES =
            "{\"publication\":{\"uri\":\"a.txt\",\"title\":null,\"publisher\":null,\"published\":null,\"language\":\"en\"},"
                    + "\"originalSha256\":\"00\",\"map\":[{\"text\":[0,9],\"part\":\"\",\"begin\":0,\"end\":9}],"
                    + "\"credits\":[],\"problems\":[]}";

    @Test
    void aDocumentFromBeforeBylinesIsTheSame() {
        Codec codec = new Codec();
        byte[] old = Packing.pack(BEFORE_BYLINES.getBytes(StandardCharsets.UTF_8));
        Document document = codec.document("Quay shut", old);
        assertThat(document.publication().bylines()).isEmpty();
        assertThat(new String(Packing.unpack(codec.bytes(document)), StandardCharsets.UTF_8))
                .isEqualTo(BEFORE_BYLINES);
    }
}
