package org.hearsay.intake;

/** Takes what is found in an original, one after the other, while it is being read. */
public interface Taker {
    /**
     * A document.
     *
     * @param name the original's; of one in another "archive.zip!/folder/a.html"
     */
    void take(String name, Taken taken);

    /** Something that cannot be read, in one line for people, its name first. The rest is read. */
    void refuse(String name, String line);
}
