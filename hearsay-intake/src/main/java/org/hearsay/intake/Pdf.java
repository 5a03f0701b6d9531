package org.hearsay.intake;

import java.time.Duration;
import org.hearsay.text.Document;

/** PDF, with a text layer or with pictures. PDFBox is loaded with the first one, not before. */
final class Pdf implements Format {
    private final CreditLines credits;

    private final Tesseract tesseract;
    private final Recognition settings;

    Pdf(CreditLines credits, Tesseract tesseract, Recognition settings) {
        this.credits = credits;
        this.tesseract = tesseract;
        this.settings = settings;
    }

    @Override
    public boolean reads(Original original) {
        return original.begins('%', 'P', 'D', 'F', '-');
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public Duration longest() {
        return tesseract.version() == null
                ? Format.super.longest()
                : Format.super.longest().plus(settings.document());
    }

    @Override
    public Document read(Original original) throws UnreadableException {
        return new PdfText(credits, tesseract, settings).read(original);
    }
}
