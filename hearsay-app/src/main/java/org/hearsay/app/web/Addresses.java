package org.hearsay.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses within the room. */
final class Addresses {
    private Addresses() {}

    /** A path with parameters, given as name, value, name, value; those without a value are left out. */
    static String of(String path, String... parameters) {
        StringBuilder address = new StringBuilder(path);
        char sign = '?';
        for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].isEmpty()) {
                address.append(sign).append(parameters[i]).append('=');
                address.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
                sign = '&';
            }
        }
        return address.toString();
    }
}
