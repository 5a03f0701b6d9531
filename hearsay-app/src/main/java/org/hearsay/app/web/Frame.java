package org.hearsay.app.web;

import org.hearsay.app.Texts;
import org.hearsay.app.team.Role;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param path of the page, to mark where one is
 * @param formKey what every form must bear
 * @param account by which the visitor came in; empty in a room for one machine
 * @param role what they may do
 * @param ledger what people know the ledger by
 * @param assets where this version's styles and scripts lie
 * @param texts every word that is not the ledger's
 */
public record Frame(
        String title,
        String path,
        String formKey,
        String account,
        Role role,
        String ledger,
        String assets,
        Texts texts) {
    /** Whether the visitor may do more than look; what they may not do is not on the page. */
    public boolean may() {
        return role.covers(Role.REVIEWER);
    }

    /** Whether the visitor may close the room. */
    public boolean mayClose() {
        return role.covers(Role.ADMIN);
    }

    /** For a link of the navigation: whether it leads to where one is. */
    public boolean at(String begin) {
        return begin.equals("/") ? path.equals("/") : path.equals(begin) || path.startsWith(begin + "/");
    }

    /** The last part of the ledger's name, for lack of room: its folder, or its database. */
    public String ledgerInShort() {
        String told = ledger.replaceAll("[/\\\\]+$", "");
        return told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
    }
}
