package org.hearsay.app.desk;

/** A person gave words that do not stand where they are said to; the message tells which, in a line for people. */
public final class MisquotedException extends Exception {
    private static final long serialVersionUID = 1;
    private final String part;
    private final String words;

    private MisquotedException(String message, String part, String words) {
        super(message);
        this.part = part;
        this.words = words;
    }

    static MisquotedException of(String part, String words) {
        return new MisquotedException(
                part + ": \"" + words + "\" does not stand in the document, letter for letter", part, words);
    }

    static MisquotedException empty() {
        return new MisquotedException("the content cannot be empty: reject the statement instead", "content", "");
    }

    /** Of what: "source", "cue" or "content". */
    public String part() {
        return part;
    }

    /** What was given; empty if that is the mistake. */
    public String words() {
        return words;
    }
}
