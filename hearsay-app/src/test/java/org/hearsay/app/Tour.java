package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tour of the documentation: a text in which commands stand with what they print, and pictures with what they are of. To write
 * it anew where something else is printed now: -Dtour=write.
 */
public final class Tour {
    public static final Path FILE = Path.of("..", "docs", "tour.md");

    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n\\$ (.*?)\n(.*?)```\n");
    private static final Pattern PICTURE = Pattern.compile("<!-- picture of (.*?) -->\n!\\[.*?]\\((.*?)\\)\n");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern HEAD = Pattern.compile("(.*) \\| head -n (\\d+)");

    /** @param of what it shows, in the tour's words; @param file where it lies, from the tour's folder */
    public record Picture(String of, String file) {}

    private final String text;

    public Tour() {
        try {
            this.text = Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return text;
    }

    /** Whether what is found is to be written into the documentation. */
    public static boolean writes() {
        return "write".equals(System.getProperty("tour"));
    }

    public List<Picture> pictures() {
        return PICTURE.matcher(text)
                .results()
                .map(found -> new Picture(found.group(1), found.group(2)))
                .toList();
    }

    /** The same text with what is printed now. @param program gives what a command prints, from its arguments */
    public String printed(Function<List<String>, String> program) {
        return BLOCK.matcher(text).replaceAll(found -> {
            String command = found.group(1);
            Matcher head = HEAD.matcher(command);
            String printed = head.matches()
                    ? first(Integer.parseInt(head.group(2)), run(head.group(1), program))
                    : run(command, program);
            return Matcher.quoteReplacement("```console\n$ " + command + "\n" + printed + "```\n");
        });
    }

    private static String first(int lines, String printed) {
        return printed.lines().limit(lines).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String run(String command, Function<List<String>, String> program) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        if (!words.getFirst().equals("./hearsay")) {
            throw new AssertionError("not a command of the program: " + command);
        }
        return program.apply(words.subList(1, words.size()));
    }
}
