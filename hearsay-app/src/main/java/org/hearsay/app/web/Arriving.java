package org.hearsay.app.web;

import java.io.InputStream;

/**
 * A file that is given to the room, as it comes.
 *
 * @param owner key of the session that gives it
 * @param length as the browser says; negative if it does not
 */
record Arriving(String owner, String name, long length, InputStream in) {}
