package org.hearsay.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jline.terminal.Attributes;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/**
 * What a person presses: on a terminal each key as it is pressed, else each letter of standard input. Close it: the terminal is
 * as it was then. For one thread.
 */
final class Keys implements AutoCloseable {
    static final int END = -1;

    private final InputStream in;
    private final Charset charset;
    private final org.jline.terminal.@Nullable Terminal terminal;
    private final @Nullable Attributes before;

    private boolean keyBefore;

    private Keys(
            InputStream in,
            Charset charset,
            org.jline.terminal.@Nullable Terminal terminal,
            @Nullable Attributes before) {
        this.in = in;
        this.charset = charset;
        this.terminal = terminal;
        this.before = before;
    }

    static Keys of(Terminal terminal) throws IOException {
        if (terminal.outScreen().isTerminal()) {
            org.jline.terminal.Terminal own =
                    TerminalBuilder.builder().system(true).dumb(true).build();
            if (!own.getType().startsWith(org.jline.terminal.Terminal.TYPE_DUMB)) {
                return new Keys(terminal.in(), terminal.charset(), own, own.enterRawMode());
            }
            own.close();
        }
        return new Keys(terminal.in(), terminal.charset(), null, null);
    }

    /** The next key, in small letters; {@link #END} when there are no more, or Ctrl-C or Ctrl-D was pressed. */
    int next() throws IOException {
        int key = terminal == null ? in.read() : terminal.reader().read();
        while (terminal == null && (key == '\n' || key == '\r')) {
            key = in.read();
        }
        keyBefore = true;
        boolean ends = key == NonBlockingReader.EOF || key == 3 || key == 4;
        return ends ? END : Character.toLowerCase(key);
    }

    /** A whole line, as a person types it; null when there are no more. */
    @Nullable
    String line() throws IOException {
        if (terminal == null || before == null) {
            return typed();
        }
        Attributes raw = terminal.getAttributes();
        terminal.setAttributes(before);
        try {
            StringBuilder line = new StringBuilder();
            for (int c = terminal.reader().read();
                    c != '\n' && c != '\r';
                    c = terminal.reader().read()) {
                if (c < 0) {
                    return null;
                }
                line.append((char) c);
            }
            return line.toString();
        } finally {
            terminal.setAttributes(raw);
        }
    }

    private @Nullable String typed() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (keyBefore && b == '\n') {
            // It ended the line that the key stood on.
            b = in.read();
        }
        keyBefore = false;
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(charset).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        if (terminal != null && before != null) {
            terminal.setAttributes(before);
            terminal.close();
        }
    }
}
