package org.hearsay.app.desk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.hearsay.actor.Actor;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.Comparison;
import org.hearsay.corroboration.claim.Figure;
import org.hearsay.text.Spans;

/** Accounts, and the claims that they make, as bytes and back. */
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
        Bytes.list(first.context(), out, Bytes::string);
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
        NavigableSet<String> context = new TreeSet<>(Bytes.list(in, Bytes::string));
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

    /** Claims without the words of their accounts. */
    static void writeClaims(List<Claim> claims, DataOutputStream out) throws IOException {
        Bytes.list(claims, out, (claim, to) -> {
            to.writeUTF(claim.id());
            Bytes.list(claim.accounts(), to, (account, there) -> there.writeUTF(account.id()));
            Bytes.list(claim.joins(), to, (join, there) -> {
                there.writeUTF(join.one());
                there.writeUTF(join.other());
                comparison(join.comparison(), there);
            });
            Bytes.list(claim.links(), to, (link, there) -> {
                there.writeUTF(link.claim());
                there.writeUTF(link.one());
                there.writeUTF(link.other());
                comparison(link.comparison(), there);
            });
        });
    }

    /** @param accounts all that the claims are made of, by their ids */
    static List<Claim> readClaims(DataInputStream in, Map<String, Account> accounts) throws IOException {
        return Bytes.list(in, from -> {
            String id = from.readUTF();
            List<Account> made = Bytes.list(from, there -> Objects.requireNonNull(accounts.get(there.readUTF())));
            List<Claim.Join> joins =
                    Bytes.list(from, there -> new Claim.Join(there.readUTF(), there.readUTF(), comparison(there)));
            List<Claim.Link> links = Bytes.list(
                    from,
                    there -> new Claim.Link(there.readUTF(), there.readUTF(), there.readUTF(), comparison(there)));
            return new Claim(id, made, joins, links);
        });
    }

    private static void comparison(Comparison comparison, DataOutputStream out) throws IOException {
        out.writeDouble(comparison.score());
        out.writeUTF(comparison.relation().name());
        Bytes.list(comparison.reasons(), out, (reason, to) -> {
            to.writeUTF(reason.kind().name());
            Bytes.string(reason.words(), to);
        });
    }

    private static Comparison comparison(DataInputStream in) throws IOException {
        return new Comparison(
                in.readDouble(),
                Comparison.Relation.valueOf(in.readUTF()),
                Bytes.list(
                        in,
                        from -> new Comparison.Reason(Comparison.Kind.valueOf(from.readUTF()), Bytes.string(from))));
    }
}
