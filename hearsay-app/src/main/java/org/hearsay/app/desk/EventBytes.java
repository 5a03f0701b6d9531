package org.hearsay.app.desk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.event.EventPair;
import org.hearsay.corroboration.event.EventReason;

/** Events as bytes and back. */
final class EventBytes {
    private EventBytes() {}

    static void write(List<Event> events, DataOutputStream out) throws IOException {
        Bytes.list(events, out, (event, to) -> {
            to.writeUTF(event.id());
            Bytes.list(event.documents(), to, (document, there) -> there.writeUTF(document));
            Bytes.list(event.links(), to, (link, there) -> {
                there.writeUTF(link.first());
                there.writeUTF(link.second());
                there.writeDouble(link.score());
                Bytes.list(link.reasons(), there, (reason, last) -> {
                    last.writeUTF(reason.kind().name());
                    Bytes.string(reason.text(), last);
                });
            });
        });
    }

    static List<Event> read(DataInputStream in) throws IOException {
        return Bytes.list(in, from -> {
            String id = from.readUTF();
            List<String> documents = Bytes.list(from, there -> there.readUTF());
            List<EventPair> links = Bytes.list(
                    from,
                    there -> new EventPair(
                            there.readUTF(),
                            there.readUTF(),
                            there.readDouble(),
                            Bytes.list(
                                    there,
                                    last -> new EventReason(
                                            EventReason.Kind.valueOf(last.readUTF()), Bytes.string(last)))));
            return new Event(id, documents, links);
        });
    }
}
