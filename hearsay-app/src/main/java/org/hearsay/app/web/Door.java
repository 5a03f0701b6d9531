package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way into a room: by the entrance that was printed, or for a team by an account. Safe to share between threads. */
final class Door {
    private static final int LONGEST_NAME = 200;
    private static final Set<String> ENTRANCES = Set.of("/enter", Running.ENTRANCE_PATH);

    /** Styles and scripts tell nothing, and feeds have a word of their own. */
    private static final List<String> OPEN_FOLDERS = List.of(Assets.FOLDER, SavedFeed.FOLDER);

    private final Sessions sessions;
    private final Secret secret;
    private final @Nullable Login login;
    private final @Nullable ProviderLogin provider;
    private final @Nullable Rate rate;
    private final @Nullable Uploads uploads;
    private final Supplier<String> entrance;
    private volatile @Nullable Guard guard;

    /**
     * @param secret by which another start of the program may ask for an entrance
     * @param login null where nobody has an account
     * @param provider null where nobody is let in by one
     * @param rate null where nobody counts
     * @param entrance makes one
     */
    Door(
            Sessions sessions,
            Secret secret,
            @Nullable Login login,
            @Nullable ProviderLogin provider,
            @Nullable Rate rate,
            @Nullable Uploads uploads,
            Supplier<String> entrance) {
        this.sessions = sessions;
        this.secret = secret;
        this.login = login;
        this.provider = provider;
        this.rate = rate;
        this.uploads = uploads;
        this.entrance = entrance;
    }

    /** Nobody is let in before. */
    void open(InstantSource clock, @Nullable Team team, int port) {
        guard = team == null || login == null
                ? Guard.ofMachine(sessions, port, clock)
                : Guard.ofTeam(sessions, team, clock, login);
    }

    void add(RoutesConfig routes) {
        if (login == null) {
            routes.get("/enter", this::enter);
            routes.post(Running.ENTRANCE_PATH, this::tellEntrance);
        } else {
            routes.get(Login.PATH, login::show);
            routes.post(Login.PATH, this::signIn);
            routes.post("/logout", this::signOut);
            if (provider != null) {
                routes.get(ProviderLogin.PATH, provider::begin);
                routes.get(ProviderLogin.BACK, this::comeBack);
            }
        }
    }

    void check(Context context) {
        Guard guard = this.guard;
        if (guard == null) {
            throw RefusedException.of(503, "refused.opening");
        }
        Headers.add(context);
        guard.checkOrigin(context);
        FormSizes.check(context, uploads);
        String path = context.path();
        if (rate != null && !path.startsWith(Assets.FOLDER)) {
            rate.check(context, guard.bearer(context));
        }
        if (OPEN_FOLDERS.stream().noneMatch(path::startsWith) && !entrances().contains(path)) {
            if (login != null
                    && context.method().equals(HandlerType.GET)
                    && !Pages.toProgram(context)
                    && !guard.knows(context)) {
                context.redirect(Login.PATH);
                context.skipRemainingHandlers();
                return;
            }
            guard.checkSession(context);
        }
    }

    private Set<String> entrances() {
        if (login == null) {
            return ENTRANCES;
        }
        return provider == null ? Set.of(Login.PATH) : Set.of(Login.PATH, ProviderLogin.PATH, ProviderLogin.BACK);
    }

    Done rename(Context context) {
        Guard guard = this.guard;
        String name =
                Asked.needed(context, "name").replaceAll("\\p{Cntrl}", " ").strip();
        if (login != null) {
            throw RefusedException.of(409, "refused.rename");
        }
        if (guard == null || name.isEmpty() || name.length() > LONGEST_NAME) {
            throw RefusedException.of(400, "refused.reviewer", LONGEST_NAME);
        }
        guard.rename(context, name);
        return Done.at(Asked.back(context, "/review"), json -> {
            json.writeStartObject();
            json.writeStringProperty("reviewer", name);
            json.writeEndObject();
        });
    }

    private void signIn(Context context) throws IOException {
        Guard guard = this.guard;
        if (guard != null && login != null) {
            login.enter(context, guard);
        }
    }

    private void comeBack(Context context) throws IOException {
        Guard guard = this.guard;
        if (guard != null && provider != null) {
            provider.end(context, guard);
        }
    }

    private void signOut(Context context) {
        Guard guard = this.guard;
        if (guard != null) {
            guard.leave(context);
        }
        context.redirect(Login.PATH, HttpStatus.SEE_OTHER);
    }

    private void enter(Context context) {
        Guard guard = this.guard;
        if (guard != null && (guard.enter(context, context.queryParam("word")) || guard.knows(context))) {
            context.redirect("/");
            return;
        }
        throw RefusedException.of(401, "refused.entered");
    }

    private void tellEntrance(Context context) {
        if (!secret.is(context.header(Running.SECRET_HEADER))) {
            throw RefusedException.of(403, "refused.program");
        }
        context.result(entrance.get());
    }
}
