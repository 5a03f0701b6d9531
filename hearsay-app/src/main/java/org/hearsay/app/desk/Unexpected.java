package org.hearsay.app.desk;

/** What people are told of an error of ours: one line that names the input and is worth reporting. */
public final class Unexpected {
    private static final String PACKAGE = "org.hearsay";

    private Unexpected() {}

    /**
     * That line.
     *
     * @param input what people know it by
     */
    public static String line(String input, Throwable error) {
        return input + ": internal error, please report it with this line and, if you may, the input: " + error
                + place(error);
    }

    /** The place in our code where it happened: what a report needs most. */
    private static String place(Throwable error) {
        for (StackTraceElement frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith(PACKAGE)) {
                return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
            }
        }
        return "";
    }
}
