package org.hearsay.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request, one answer, bounded in bytes and time. Safe to share between threads. */
final class Wire implements AutoCloseable {
    private final FetchSettings settings;
    private final InstantSource clock;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadline").factory());

    Wire(FetchSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        Timeout patience = Timeout.of(settings.whole());
        PoolingHttpClientConnectionManagerBuilder connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build());
        if (!settings.allowPrivate()) {
            connections.setDnsResolver(new PublicNetwork());
        }
        client = HttpClients.custom()
                .setConnectionManager(connections.build())
                .setUserAgent(settings.agent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableCookieManagement()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setCookieSpec(StandardCookieSpec.IGNORE)
                        .setResponseTimeout(patience)
                        .build())
                .build();
    }

    /** Never throws for what the network does: that is a refusal. */
    Answer get(URI address, Stamp stamp) {
        HttpGet request = new HttpGet(address);
        if (stamp.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, stamp.etag());
        }
        if (stamp.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, stamp.lastModified());
        }
        Future<?> deadline =
                deadlines.schedule(request::cancel, settings.whole().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> answer(address, response, request));
        } catch (IOException | IllegalArgumentException e) {
            return new Answer.Final(failed(request.isCancelled(), e));
        } finally {
            deadline.cancel(false);
        }
    }

    private Answer answer(URI address, ClassicHttpResponse response, HttpGet request) throws IOException {
        int code = response.getCode();
        if (code == 304) {
            return new Answer.Final(new Fetched.Unchanged());
        }
        if (code == 301 || code == 302 || code == 303 || code == 307 || code == 308) {
            return redirect(address, header(response, HttpHeaders.LOCATION));
        }
        if (code != 200) {
            return new Answer.Final(status(code, header(response, HttpHeaders.RETRY_AFTER)));
        }
        byte[] bytes = bytes(response.getEntity(), request);
        Stamp stamp = new Stamp(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED));
        return new Answer.Final(new Fetched.Page(address, bytes, header(response, HttpHeaders.CONTENT_TYPE), stamp));
    }

    private byte[] bytes(@Nullable HttpEntity entity, HttpGet request) throws IOException {
        InputStream in = entity == null ? null : entity.getContent();
        if (in == null) {
            return new byte[0];
        }
        byte[] bytes = in.readNBytes(settings.largest() + 1);
        if (bytes.length > settings.largest()) {
            // Else closing would read on to the end, and there may be none.
            request.cancel();
            throw new TooLargeException();
        }
        return bytes;
    }

    private static Answer redirect(URI address, @Nullable String location) {
        try {
            if (location != null) {
                URI next = address.resolve(new URI(location.strip()));
                // What is behind # is not sent, and a scheme in capitals is the same.
                return new Answer.Redirect(next.normalize());
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Falls through: as if none were given.
        }
        return new Answer.Final(new Fetched.Refused("is redirected to no address", false, null));
    }

    private Fetched.Refused status(int code, @Nullable String retryAfter) {
        boolean passing = code == 408 || code == 425 || code == 429 || code >= 500;
        String reason = switch (code) {
            case 401, 402, 403, 407 -> "may not be read without leave (" + code + ")";
            case 404 -> "is not there (404)";
            case 410 -> "is gone for good (410)";
            case 429 -> "asks to be left alone for a while (429)";
            default -> passing ? "has a server that fails (" + code + ")" : "was refused (" + code + ")";
        };
        return new Fetched.Refused(reason, passing, retryAfter(retryAfter), code == 410);
    }

    /** Retry-After, in seconds or as a date (RFC 9110, 10.2.3); null if it says nothing. */
    private @Nullable Duration retryAfter(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String told = header.strip();
        if (!told.isEmpty() && told.length() < 10 && told.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Long.parseLong(told));
        }
        Instant at = DateUtils.parseStandardDate(told);
        if (at == null) {
            return null;
        }
        Duration until = Duration.between(clock.instant(), at);
        return until.isNegative() ? Duration.ZERO : until;
    }

    private Fetched.Refused failed(boolean late, Exception e) {
        String reason = switch (e) {
            case PublicNetwork.PrivateAddressException ignored ->
                "lies on this machine or its own network; --allow-private fetches from there";
            case TooLargeException ignored ->
                "is larger than " + (settings.largest() >> 20) + " MB; save it by hand and split it";
            case Exception ignored when late -> tooSlow();
            case UnknownHostException ignored -> "has a host that is not known; check the address, and the line";
            case SocketTimeoutException ignored -> tooSlow();
            case ConnectException ignored -> "has a server that does not answer";
            case SSLException ignored -> "has a server that cannot prove who it is (" + e.getMessage() + ")";
            default -> "cannot be fetched (" + e.getMessage() + ")";
        };
        boolean lasting = e instanceof PublicNetwork.PrivateAddressException
                || e instanceof TooLargeException
                || e instanceof IllegalArgumentException;
        return new Fetched.Refused(reason, !lasting, null);
    }

    private String tooSlow() {
        return "took longer than " + settings.whole().toSeconds() + " seconds";
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank() ? null : header.getValue();
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }

    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
