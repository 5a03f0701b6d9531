package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Sha256;
import org.hearsay.text.SourceMap;

/** Text without markup: the document's text is all of it. */
final class PlainText implements Format {
    private final CreditLines credits;

    PlainText(CreditLines credits) {
        this.credits = credits;
    }

    @Override
    public boolean reads(Original original) {
        return true;
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public Document read(Original original) throws UnreadableException {
        Decoded decoded = Encoding.decode(original, null);
        String text = decoded.text();
        if (Blank.is(text)) {
            throw new UnreadableException(original.name(), "holds only white space; nothing to read");
        }
        List<Problem> problems = new ArrayList<>(decoded.problems());
        problems.addAll(Bidi.problems(text));
        return new Document(
                text,
                new Publication(original.address(), null, null, null, null, Bylines.in(text)),
                Sha256.of(original.bytes()),
                SourceMap.identity(text.length()),
                credits.in(text),
                problems);
    }
}
