package org.hearsay.intake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * With which program (Tesseract 4 or later) text is recognised in pictures, in which languages, and how long it may take. A value.
 *
 * @param program null if it is not to be done
 * @param page the longest time for one page
 * @param document for all pages of a document together; the pages that are left then are named
 * @param language by Tesseract's codes, several joined by a plus: "eng", "deu+frk"
 */
public record Recognition(@Nullable Path program, Duration page, Duration document, String language) {
    /** What the reader reads. */
    public static final String ENGLISH = "eng";

    /** "script/Arabic" is one too. */
    private static final Pattern LANGUAGE = Pattern.compile("\\w+(?:[/-]\\w+)*(?:\\+\\w+(?:[/-]\\w+)*)*");

    /** @throws IllegalArgumentException if the language is no such code */
    public Recognition {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException(
                    "'" + language + "' is no language as Tesseract calls them: eng, deu, or several: deu+eng");
        }
    }

    /** Nothing is recognised: what has no words but in pictures is kept without them. */
    public static final Recognition NONE = of(null);

    private static final String VARIABLE = "HEARSAY_TESSERACT";
    private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");

    /** By a program, in a minute for each page and half an hour for each document. */
    public static Recognition of(@Nullable Path program) {
        return new Recognition(program, Duration.ofMinutes(1), Duration.ofMinutes(30), ENGLISH);
    }

    /**
     * The same in other languages.
     *
     * @throws IllegalArgumentException if it is no such code
     */
    public Recognition reading(String other) {
        return new Recognition(program, page, document, other);
    }

    /** The languages that are installed for the program, by its codes; none if it cannot be asked. It is asked anew each time. */
    public List<String> languages() {
        return new Tesseract(this).languages();
    }

    /** Those of its languages that are not installed. */
    public List<String> missing() {
        List<String> installed = languages();
        return Stream.of(language.split("\\+"))
                .filter(each -> !installed.contains(each))
                .toList();
    }

    /**
     * As an environment says: the program that HEARSAY_TESSERACT names ("none" for none), else the first called so in one of the
     * folders of PATH.
     */
    public static Recognition in(Map<String, String> environment) {
        String told = environment.get(VARIABLE);
        if (told != null && !told.isBlank()) {
            return told.strip().equals("none") ? NONE : of(path(told.strip()));
        }
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : NAMES) {
                Path program = folder.isBlank() ? null : path(folder + File.separator + name);
                if (program != null && Files.isRegularFile(program) && Files.isExecutable(program)) {
                    return of(program);
                }
            }
        }
        return NONE;
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** For people: which version it is and where, or why there is none. */
    public String found() {
        if (program == null) {
            return "not found: pictures are not read (install tesseract, or name it in " + VARIABLE + ")";
        }
        String version = new Tesseract(this).version();
        return version == null ? program + " cannot be run: pictures are not read" : version + " (" + program + ")";
    }
}
