package org.hearsay.intake;

import org.hearsay.text.Document;

/** PDF with a text layer. PDFBox is loaded with the first one, not before. */
final class Pdf implements Format {
    private final CreditLines credits;

    Pdf(CreditLines credits) {
        this.credits = credits;
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
    public Document read(Original original) throws UnreadableException {
        return new PdfText(credits).read(original);
    }
}
