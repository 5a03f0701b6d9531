package org.hearsay.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.terminal.Safe;
import org.hearsay.app.terminal.Screen;
import org.jline.terminal.spi.SystemStream;

/**
 * What the program is connected to.
 *
 * @param in standard input
 * @param out standard output; it raises what goes wrong, as a {@link PrintStream} would not
 * @param err standard error
 * @param outScreen what shows standard output
 * @param errScreen what shows standard error
 * @param charset of text for people
 */
record Terminal(
        InputStream in, OutputStream out, PrintStream err, Screen outScreen, Screen errScreen, Charset charset) {
    /** The process's own. */
    static Terminal ofProcess() {
        Screen outScreen = Screen.of(Columns.of("hearsay.out.columns", SystemStream.Output), System.getenv());
        Screen errScreen = Screen.of(Columns.of("hearsay.err.columns", SystemStream.Error), System.getenv());
        Charset charset = charset(outScreen);
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                outScreen,
                errScreen,
                charset);
    }

    /** UTF-8, unless a terminal says that it shows something else. ASCII is what Java finds where nobody said anything. */
    private static Charset charset(Screen screen) {
        String told = System.getProperty("stdout.encoding");
        boolean unsaid = !screen.isTerminal() || told == null || !Charset.isSupported(told);
        Charset charset = unsaid ? StandardCharsets.UTF_8 : Charset.forName(told);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /** One line on standard error. */
    void complain(String line) {
        // A progress bar may stand on the line.
        err.println((errScreen.isTerminal() ? "\r\u001B[K" : "") + "hearsay: " + Safe.line(line));
    }
}
