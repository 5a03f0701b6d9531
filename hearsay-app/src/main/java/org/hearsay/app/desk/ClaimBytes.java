package org.hearsay.app.desk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.actor.Actor;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Figure;
import org.hearsay.corroboration.claim.Ruling;
import org.hearsay.corroboration.claim.Stems;
import org.hearsay.text.Spans;

/** Accounts, and persons' words on them, as bytes and back. */
final class ClaimBytes {
    private ClaimBytes() {}

    /** The accounts of one document: its day and its beginning are written once. */
    static void write(List<Account> accounts, DataOutputStream out) throws IOException {
        out.writeInt(accounts.size());
        if (accounts.isEmpty()) {
            return;
        }
        Account first = accounts.getFirst();
        out.writeUTF(first.document());
        Bytes.day(first.published(), out);
        Bytes.list(first.context().numbers().boxed().toList(), out, (stem, to) -> to.writeLong(stem));
        for (Account account : accounts) {
            out.writeUTF(account.id());
            out.writeBoolean(account.own());
            Bytes.spans(account.place(), out);
            Bytes.string(account.text(), out);
            out.writeUTF(account.force().name());
            out.writeBoolean(account.denies());
            out.writeBoolean(account.hedged());
            Bytes.list(account.stems(), out, Bytes::string);
            Bytes.list(account.figures(), out, (figure, to) -> {
                Bytes.string(figure.counts(), to);
                to.writeDouble(figure.low());
                to.writeDouble(figure.high());
            });
            Bytes.list(account.days(), out, Bytes::string);
            Bytes.list(account.names(), out, (named, to) -> {
                Bytes.string(named.name(), to);
                to.writeUTF(named.type().name());
            });
        }
    }

    static List<Account> read(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size == 0) {
            return List.of();
        }
        String document = in.readUTF();
        LocalDate published = Bytes.day(in);
        Stems context = Stems.ofNumbers(
                Bytes.list(in, DataInputStream::readLong).stream().mapToLong(Long::longValue));
        Account[] accounts = new Account[size];
        for (int i = 0; i < size; i++) {
            String id = in.readUTF();
            boolean own = in.readBoolean();
            Spans place = Bytes.spans(in);
            accounts[i] = new Account(
                    id,
                    document,
                    published,
                    own,
                    place,
                    Bytes.string(in),
                    Account.Force.valueOf(in.readUTF()),
                    in.readBoolean(),
                    in.readBoolean(),
                    new TreeSet<>(Bytes.list(in, Bytes::string)),
                    context,
                    Bytes.list(in, from -> new Figure(Bytes.string(from), from.readDouble(), from.readDouble())),
                    Bytes.list(in, Bytes::string),
                    Bytes.list(in, from -> new Account.Named(Bytes.string(from), Actor.Type.valueOf(from.readUTF()))));
        }
        return List.of(accounts);
    }

    static void writeRulings(List<Ruling> rulings, DataOutputStream out) throws IOException {
        Bytes.list(rulings, out, (ruling, to) -> {
            to.writeUTF(ruling.one());
            to.writeUTF(ruling.other());
            to.writeBoolean(ruling.same());
        });
    }

    static List<Ruling> readRulings(DataInputStream in) throws IOException {
        return Bytes.list(in, from -> new Ruling(from.readUTF(), from.readUTF(), from.readBoolean()));
    }
}
