package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.app.team.Account;
import org.hearsay.app.team.Role;
import org.jspecify.annotations.Nullable;

/**
 * Lets in nobody but who was given the entrance. A page of another site cannot ask here in a visitor's name: it is told by its host
 * (a name that was made to point here, which is called DNS rebinding), by its origin, and by the word that our forms bear. Safe to
 * share between threads.
 */
final class Guard {
    static final String FORM_FIELD = "form-key";
    private static final String FORM_HEADER = "X-Form-Key";
    private static final String SESSION = "session";
    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    /** Of who is in no list of ours: nobody tells the room that they may no more. */
    private static final Duration LONGEST_BY_CLAIM = Duration.ofHours(4);

    private final Sessions sessions;
    private final Set<String> hosts;
    private final Set<String> origins;
    private final String cookie;
    private final boolean secure;
    private final InstantSource clock;
    private final @Nullable Login login;

    private Guard(
            Sessions sessions,
            Set<String> hosts,
            String scheme,
            String cookie,
            InstantSource clock,
            @Nullable Login login) {
        this.sessions = sessions;
        this.hosts = hosts;
        this.origins = hosts.stream().map(h -> scheme + "://" + h).collect(Collectors.toUnmodifiableSet());
        this.cookie = cookie;
        this.secure = scheme.equals("https");
        this.clock = clock;
        this.login = login;
    }

    /**
     * Of a room for one machine.
     *
     * @param port of the room: browsers share cookies between the ports of a host, so its cookie's name has it
     */
    static Guard ofMachine(Sessions sessions, int port, InstantSource clock) {
        Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
        return new Guard(sessions, hosts, "http", "hearsay-" + port, clock, null);
    }

    /** Of a room for a team, which is known by one address alone. */
    static Guard ofTeam(Sessions sessions, Team team, InstantSource clock, Login login) {
        return new Guard(
                sessions,
                Set.of(team.address().getAuthority()),
                team.address().getScheme(),
                team.address().getScheme().equals("https") ? "__Host-hearsay" : "hearsay-team",
                clock,
                login);
    }

    /** Refuses what was not addressed to this room, or comes from another page. */
    void checkOrigin(Context context) {
        String host = context.header("Host");
        if (host == null || !hosts.contains(host)) {
            throw RefusedException.of(421, "refused.address");
        }
        String origin = context.header("Origin");
        if (origin != null && !(origins.contains(origin) && origin.endsWith("//" + host))) {
            throw RefusedException.of(403, "refused.page");
        }
        String site = context.header("Sec-Fetch-Site");
        if (!reads(context) && site != null && !site.equals("same-origin")) {
            throw RefusedException.of(403, "refused.page");
        }
    }

    /** Refuses who has no session, and forms that are not ours. */
    void checkSession(Context context) {
        Sessions.Session session = known(context);
        if (session == null && login != null) {
            throw RefusedException.of(401, "refused.signin", Login.PATH);
        }
        if (session == null) {
            throw RefusedException.of(401, "refused.unknown");
        }
        if (!reads(context)) {
            String header = context.header(FORM_HEADER);
            String word = header != null ? header : context.formParam(FORM_FIELD);
            if (!session.form().is(word)) {
                throw RefusedException.of(403, "refused.stale");
            }
        }
        context.attribute(SESSION, session);
        Account account = session.account();
        if (login != null && account != null) {
            login.check(context, account, reads(context));
        }
    }

    private Sessions.@Nullable Session known(Context context) {
        Sessions.Session session = sessions.of(context.cookie(cookie));
        Account account = session == null ? null : session.account();
        boolean over = session != null
                && (clock.instant().isAfter(session.until())
                        || (login != null && (account == null || !login.still(account))));
        if (session != null && over) {
            sessions.end(session);
            return null;
        }
        return session;
    }

    /** Lets in who has an account. */
    void open(Context context, Account account) {
        Duration longest = account.isByClaim() ? LONGEST_BY_CLAIM : LONGEST_SESSION;
        keep(context, sessions.open(account, clock.instant().plus(longest)));
    }

    /** Lets them in no more. */
    void leave(Context context) {
        Sessions.Session session = context.attribute(SESSION);
        if (session != null) {
            sessions.end(session);
        }
        context.removeCookie(cookie, "/");
    }

    /** Whether a word opens the room; whoever bears it is let in from now on. */
    boolean enter(Context context, @Nullable String word) {
        Sessions.Session session = sessions.enter(word);
        if (session == null) {
            return false;
        }
        keep(context, session);
        return true;
    }

    private void keep(Context context, Sessions.Session session) {
        Cookie made = new Cookie(cookie, session.key().word());
        made.setHttpOnly(true);
        made.setSecure(secure);
        made.setSameSite(SameSite.STRICT);
        made.setPath("/");
        context.cookie(made);
    }

    /** Whether the browser was let in already. */
    boolean knows(Context context) {
        return known(context) != null;
    }

    /** What tells the browser from all others that were let in; empty if it was not. */
    String bearer(Context context) {
        Sessions.Session session = known(context);
        return session == null ? "" : session.key().word();
    }

    /** What a form of this visitor must bear; empty before they were let in. */
    static String formKey(Context context) {
        Sessions.Session session = context.attribute(SESSION);
        return session == null ? "" : session.form().word();
    }

    /** What tells this visitor from all others; empty before they were let in. */
    static String visitor(Context context) {
        Sessions.Session session = context.attribute(SESSION);
        return session == null ? "" : session.key().word();
    }

    /** The account by which this visitor came in; empty if there are none. */
    static String account(Context context) {
        Sessions.Session session = context.attribute(SESSION);
        Account account = session == null ? null : session.account();
        return account == null ? "" : account.name();
    }

    /** What this visitor may do: anything, in a room for one machine; nothing but look, before they were let in. */
    static Role role(Context context) {
        Sessions.Session session = context.attribute(SESSION);
        if (session == null) {
            return Role.READER;
        }
        Account account = session.account();
        return account == null ? Role.ADMIN : account.role();
    }

    /** By what name this visitor judges; empty before they were let in. */
    static String reviewer(Context context) {
        Sessions.Session session = context.attribute(SESSION);
        return session == null ? "" : session.reviewer();
    }

    /** This visitor judges by another name from now on. */
    void rename(Context context, String name) {
        Sessions.Session session = context.attribute(SESSION);
        if (session != null) {
            sessions.rename(session, name);
        }
    }

    private static boolean reads(Context context) {
        return READS.contains(context.method());
    }
}
