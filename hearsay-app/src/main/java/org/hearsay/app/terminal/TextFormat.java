package org.hearsay.app.terminal;

import java.nio.charset.Charset;
import org.hearsay.Reading;
import org.hearsay.app.Format;
import org.hearsay.app.Texts;

/** Readings as text for people. Safe to share between threads. */
public final class TextFormat implements Format {
    private final Screen screen;
    private final Charset charset;
    private final boolean ownVoice;
    private final Texts texts = Texts.english();

    /**
     * Text for a screen.
     *
     * @param screen where it is shown
     * @param charset of the screen or file
     * @param ownVoice whether to show what a document says in its own voice
     */
    public TextFormat(Screen screen, Charset charset, boolean ownVoice) {
        this.screen = screen;
        this.charset = charset;
        this.ownVoice = ownVoice;
    }

    @Override
    public byte[] render(Reading reading, int number) {
        return new ReadingText(reading, screen, texts).write(ownVoice).getBytes(charset);
    }

    @Override
    public byte[] begin() {
        return new byte[0];
    }

    @Override
    public byte[] between() {
        return "\n\n".getBytes(charset);
    }

    @Override
    public byte[] end() {
        return new byte[0];
    }
}
