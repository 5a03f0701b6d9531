package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/** A form's fields, to be sent once more after the person was asked. */
public final class FormFields {
    private static final List<String> KEPT =
            List.of("statement", "verdict", "source", "cue", "content", "reason", "blind", "back");

    private FormFields() {}

    /** One hidden field of a form. A value. */
    public record FormField(String name, String value) {}

    /** @param seen number of the judgement that the person is told of; 0 for none */
    static List<FormField> again(Context context, long seen) {
        List<FormField> fields = new ArrayList<>();
        for (String name : KEPT) {
            String value = Asked.given(context, name);
            if (value != null) {
                fields.add(new FormField(name, value));
            }
        }
        fields.add(new FormField("seen", "" + seen));
        return fields;
    }
}
