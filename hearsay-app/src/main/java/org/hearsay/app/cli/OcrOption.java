package org.hearsay.app.cli;

import java.util.List;
import java.util.Map;
import org.hearsay.intake.Recognition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which language text is recognised in pictures. */
final class OcrOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--ocr-language",
            paramLabel = "CODE",
            description =
                    "Language of texts in pictures, by Tesseract's codes, such as deu or deu+eng; hearsay doctor lists those"
                            + " that are installed. Default: eng.")
    private @Nullable String language;

    /**
     * How text is recognised.
     *
     * @throws ParameterException if a language was told that is none, or is not installed
     */
    Recognition in(Map<String, String> environment) {
        Recognition usual = Recognition.in(environment);
        if (language == null) {
            return usual;
        }
        Recognition told;
        try {
            told = usual.reading(language);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--ocr-language: " + e.getMessage());
        }
        List<String> missing = told.missing();
        if (!missing.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    told.program() == null
                            ? "--ocr-language: there is no Tesseract to recognise text with; hearsay doctor tells where it is looked for"
                            : "--ocr-language: " + String.join(", ", missing) + " is not installed for "
                                    + told.program()
                                    + ", which has " + String.join(", ", told.languages()) + "; install it (on Debian:"
                                    + " apt install tesseract-ocr-" + missing.getFirst() + ")");
        }
        return told;
    }
}
