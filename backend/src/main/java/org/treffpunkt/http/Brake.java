package org.treffpunkt.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.hibernate.Session;
import org.treffpunkt.shared.Refusal;

/**
 * Keeps floods away from what anybody may do without an account, and from what one member writes to all others. Counts what was carried out, in the transaction that does it, so that all
 * instances of the backend count together; who it was is kept as a hash, and no longer than its window of time.
 */
@ApplicationScoped
public class Brake {
    private final Session session;
    private final CurrentVertxRequest request;
    private final Clock clock;

    Brake(Session session, CurrentVertxRequest request, Clock clock) {
        this.session = session;
        this.request = request;
        this.clock = clock;
    }

    /** Refuses when the same address has done this more often than allowed. */
    public void perAddress(String what, int most, Duration within) {
        limit(what + " from " + address(), most, within);
    }

    /** Refuses when this was done more often than allowed, whoever did it. */
    public void limit(String what, int most, Duration within) {
        Instant now = clock.instant();
        Instant ends = Instant.ofEpochSecond((now.getEpochSecond() / within.toSeconds() + 1) * within.toSeconds());
        session.createNativeMutationQuery("delete from brake where window_ends < :now").setParameter("now", now).executeUpdate();
        int count = session.createNativeQuery(
                        "insert into brake (key_hash, window_ends, count) values (:key, :ends, 1) on conflict (key_hash, window_ends) do update set count = brake.count + 1 returning count", Integer.class)
                .setParameter("key", hash(what)).setParameter("ends", ends).getSingleResult();
        if (count > most) throw Refusal.tooMany(Duration.between(now, ends).plusSeconds(1));
    }

    /** Of IPv6, the network of which one household or office has all addresses. */
    private String address() {
        String host = request.getCurrent().request().remoteAddress().hostAddress();
        try {
            byte[] bytes = InetAddress.getByName(host).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException e) {
            return host;
        }
    }

    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
