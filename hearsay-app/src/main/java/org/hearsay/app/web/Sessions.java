package org.hearsay.app.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.app.team.Account;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in. An entrance is a word that opens the room once; who came in by it has a session, which lasts until the room is
 * closed. Safe to share between threads.
 */
final class Sessions {
    private static final int MOST_ENTRANCES = 20;
    private static final int MOST_SESSIONS = 200;

    private final String reviewer;
    private final SecureRandom random = new SecureRandom();
    private final Deque<Secret> entrances = new ArrayDeque<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    /**
     * One who came in.
     *
     * @param key kept in a cookie
     * @param form what every form must bear, so that no other page can send one
     * @param reviewer by what name they judge
     * @param account by which they came in; null in a room that is open to one machine alone
     * @param until when it ends
     */
    record Session(
            Secret key,
            Secret form,
            String reviewer,
            @Nullable Account account,
            Instant until) {}

    /** @param reviewer by what name those judge who give no other */
    Sessions(String reviewer) {
        this.reviewer = reviewer;
    }

    /** A new word that opens the room once. Of many, the oldest no longer do. */
    synchronized Secret entrance() {
        Secret entrance = Secret.random(random);
        entrances.addLast(entrance);
        if (entrances.size() > MOST_ENTRANCES) {
            entrances.removeFirst();
        }
        return entrance;
    }

    /** The session that a word opens; null if it opens none, or none any more. */
    synchronized @Nullable Session enter(@Nullable String word) {
        for (Iterator<Secret> i = entrances.iterator(); i.hasNext(); ) {
            if (i.next().is(word)) {
                i.remove();
                return begin(reviewer, null, Instant.MAX);
            }
        }
        return null;
    }

    /** The session of somebody who has an account. */
    synchronized Session open(Account account, Instant until) {
        return begin(account.name(), account, until);
    }

    private Session begin(String name, @Nullable Account account, Instant until) {
        Session session = new Session(Secret.random(random), Secret.random(random), name, account, until);
        sessions.put(session.key().word(), session);
        if (sessions.size() > MOST_SESSIONS) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        return session;
    }

    /** Ends a session. */
    synchronized void end(Session session) {
        sessions.remove(session.key().word());
    }

    /** The session of a cookie; null if there is none. */
    synchronized @Nullable Session of(@Nullable String key) {
        return key == null ? null : sessions.get(key);
    }

    /** From now on they judge by another name. */
    synchronized void rename(Session session, String name) {
        sessions.computeIfPresent(
                session.key().word(), (k, s) -> new Session(s.key(), s.form(), name, s.account(), s.until()));
    }
}
