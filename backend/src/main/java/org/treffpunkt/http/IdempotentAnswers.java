package org.treffpunkt.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/**
 * Keeps the answer in the transaction that carries the request out: what was not committed was not answered, and of twenty at once
 * nineteen wait on the primary key for the first.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Session session;
    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final ObjectMapper mapper;
    private final Clock clock;

    IdempotentAnswers(Session session, SecurityIdentity identity, HttpHeaders headers, ObjectMapper mapper, Clock clock) {
        this.session = session;
        this.identity = identity;
        this.headers = headers;
        this.mapper = mapper;
        this.clock = clock;
    }

    @AroundInvoke
    @Nullable Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) return invocation.proceed();
        if (key.length() < 8 || key.length() > 255 || !key.chars().allMatch(c -> c > 0x20 && c < 0x7f))
            throw Refusal.badParameter("Idempotency-Key", "`Idempotency-Key` has 8 to 255 visible ASCII characters.");
        String operation = invocation.getMethod().getName();
        String hash = hash(operation, invocation.getParameters());
        forgetOld();
        if (claim(key, operation, hash)) {
            Object answer = invocation.proceed();
            keep(key, answer);
            return answer;
        }
        return earlier(key, hash, invocation.getMethod());
    }

    private void forgetOld() {
        session.createNativeMutationQuery("delete from idempotent_answer where created_at < :before")
                .setParameter("before", Instant.now(clock).minus(KEPT)).executeUpdate();
    }

    private boolean claim(String key, String operation, String hash) {
        return session.createNativeMutationQuery(
                        "insert into idempotent_answer (caller, key, operation, request_hash, created_at) values (:caller, :key, :operation, :hash, :now) on conflict do nothing")
                .setParameter("caller", caller()).setParameter("key", key).setParameter("operation", operation).setParameter("hash", hash)
                .setParameter("now", Instant.now(clock)).executeUpdate() == 1;
    }

    private void keep(String key, Object answer) throws JsonProcessingException {
        session.createNativeMutationQuery("update idempotent_answer set answer = cast(:answer as jsonb) where caller = :caller and key = :key")
                .setParameter("answer", mapper.writeValueAsString(answer)).setParameter("caller", caller()).setParameter("key", key).executeUpdate();
    }

    private Object earlier(String key, String hash, Method method) throws JsonProcessingException {
        Object[] row = session.createNativeQuery("select request_hash, cast(answer as text) from idempotent_answer where caller = :caller and key = :key", Object[].class)
                .setParameter("caller", caller()).setParameter("key", key).getSingleResult();
        if (!row[0].equals(hash))
            throw new Refusal(Refusal.Kind.RULE_BROKEN, "idempotency-key-reused", "This `Idempotency-Key` was used for another request. Take a new one.", List.of());
        return mapper.readerFor(method.getReturnType()).without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue((String) row[1]);
    }

    private String caller() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : identity.getPrincipal().getName();
    }

    private String hash(String operation, Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(operation.getBytes(StandardCharsets.UTF_8));
        for (Object parameter : Arrays.asList(parameters)) digest.update(mapper.writeValueAsBytes(parameter));
        return HexFormat.of().formatHex(digest.digest());
    }
}
