package org.treffpunkt.http;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Violation;
import org.treffpunkt.value.InvalidValue;

/** The one place where a failure becomes an answer. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final Map<Refusal.Kind, Integer> STATUS = Map.ofEntries(
            entry(Refusal.Kind.MALFORMED, 400),
            entry(Refusal.Kind.SIGN_IN_NEEDED, 401),
            entry(Refusal.Kind.FORBIDDEN, 403),
            entry(Refusal.Kind.NOT_FOUND, 404),
            entry(Refusal.Kind.CONFLICT, 409),
            entry(Refusal.Kind.GONE, 410),
            entry(Refusal.Kind.MOVED, 410),
            entry(Refusal.Kind.STALE, 412),
            entry(Refusal.Kind.RULE_BROKEN, 422),
            entry(Refusal.Kind.CONDITION_MISSING, 428),
            entry(Refusal.Kind.TOO_MANY, 429));

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Slugs of the framework's own refusals. */
    private static final Map<Integer, String> SLUG = Map.of(
            400, "bad-request", 401, "sign-in-needed", 403, "forbidden", 404, "not-found", 405, "method-not-allowed",
            406, "not-acceptable", 413, "too-large", 414, "address-too-long", 415, "unsupported-media-type", 429, "too-many-requests");

    private final ProblemCatalogue catalogue;
    private final AllowedMethods allowed;
    private final CurrentVertxRequest request;

    Problems(ProblemCatalogue catalogue, AllowedMethods allowed, CurrentVertxRequest request) {
        this.catalogue = catalogue;
        this.allowed = allowed;
        this.request = request;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        UUID to = refusal.movedTo();
        String there = to != null && READING.contains(request.getCurrent().request().method()) ? there(to, uri) : null;
        if (there != null) return Response.fromResponse(answer(308, refusal.slug(), refusal.getMessage(), List.of(), uri, headers)).header(HttpHeaders.LOCATION, there).build();
        int status = java.util.Objects.requireNonNull(STATUS.get(refusal.kind()));
        var translation = catalogue.translation(refusal.slug(), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var violations = refusal.violations().stream().map(violation -> translation.map(violation::saying).orElse(violation)).toList();
        var answer = answer(status, refusal.slug(), translation.orElse(refusal.getMessage()), violations, uri, headers);
        if (refusal.challenge() != null) return Response.fromResponse(answer).header(HttpHeaders.WWW_AUTHENTICATE, refusal.challenge()).build();
        return status == 429 ? Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, refusal.retryAfter()).build() : answer;
    }

    /** The same address with the id of the record that it is now; nothing where the id does not stand in the path. */
    private static @Nullable String there(UUID to, UriInfo uri) {
        String id = uri.getPathParameters().getFirst("id");
        if (id == null || id.equals(to.toString())) return null;
        String query = uri.getRequestUri().getRawQuery();
        return uri.getRequestUri().getRawPath().replace(id, to.toString()) + (query == null ? "" : "?" + query);
    }

    @ServerExceptionMapper
    Response invalidValue(InvalidValue invalid, UriInfo uri, HttpHeaders headers) {
        return answer(400, invalid.slug(), invalid.getMessage(), List.of(), uri, headers);
    }

    @ServerExceptionMapper
    Response invalidBody(ConstraintViolationException invalid, UriInfo uri, HttpHeaders headers) {
        var violations = invalid.getConstraintViolations().stream().map(BodyViolations::of).toList();
        return answer(400, "invalid", "Some members are missing or not as they must be.", violations, uri, headers);
    }

    /** The second class is named because the framework has an answer of its own for exactly that one. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response unreadableBody(JacksonException unreadable, UriInfo uri, HttpHeaders headers) {
        return unreadable(unreadable, uri, headers);
    }

    private Response unreadable(JacksonException unreadable, UriInfo uri, HttpHeaders headers) {
        if (unreadable.getCause() instanceof WebApplicationException refused) return framework(refused, uri, headers);
        if (unreadable instanceof JsonMappingException binding && !BodyViolations.trailing(binding)) {
            var violation = BodyViolations.of(binding);
            return answer(400, BodyViolations.slug(binding), violation.message(), List.of(violation), uri, headers);
        }
        return answer(400, "not-json", "The body is not well-formed JSON" + BodyViolations.place(unreadable) + ".", List.of(), uri, headers);
    }

    @ServerExceptionMapper
    Response brokenRule(org.hibernate.exception.ConstraintViolationException broken, UriInfo uri, HttpHeaders headers) {
        String constraint = broken.getConstraintName();
        String slug = constraint == null ? "rule-broken" : constraint.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean unique = broken.getKind() == org.hibernate.exception.ConstraintViolationException.ConstraintKind.UNIQUE;
        return answer(unique ? 409 : 422, slug, catalogue.explanation(slug, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), List.of(), uri, headers);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response changedMeanwhile(Exception stale, UriInfo uri, HttpHeaders headers) {
        return answer(412, "changed-meanwhile", "Somebody else changed this record at the same time. Read it again and repeat your change.", List.of(), uri, headers);
    }

    @ServerExceptionMapper
    Response notStorable(DataException data, UriInfo uri, HttpHeaders headers) {
        return answer(400, "not-storable", "A value cannot be stored: it holds a NUL character or is out of range.", List.of(), uri, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response signInNeeded(Exception refused, UriInfo uri, HttpHeaders headers) {
        return answer(401, "sign-in-needed", "Send a valid access token: `Authorization: Bearer ...`.", List.of(), uri, headers);
    }

    @ServerExceptionMapper
    Response signingInUnavailable(OIDCException failed, UriInfo uri, HttpHeaders headers) {
        LOG.warnf("The identity provider does not answer: %s", failed.getMessage());
        var answer = answer(503, "identity-provider-unavailable", null, List.of(), uri, headers);
        return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, 10).build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, UriInfo uri, HttpHeaders headers) {
        return answer(403, "forbidden", "You are signed in, but this is not yours to do.", List.of(), uri, headers);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException refused, UriInfo uri, HttpHeaders headers) {
        if (refused.getCause() instanceof JacksonException unreadable) return unreadable(unreadable, uri, headers);
        if (refused.getCause() instanceof Refusal refusal) return refusal(refusal, uri, headers);
        int status = refused.getResponse().getStatus();
        if (status < 400) return refused.getResponse();
        var answer = answer(status, SLUG.getOrDefault(status, status < 500 ? "bad-request" : "unexpected"), null, List.of(), uri, headers);
        return status == 405 ? Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed.at(uri.getRequestUri().getPath())).build() : answer;
    }

    @ServerExceptionMapper
    Response database(PersistenceException failed, UriInfo uri, HttpHeaders headers) {
        return unexpected(failed, uri, headers);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failed, UriInfo uri, HttpHeaders headers) {
        // Wrapped causes: a rule broken at commit, or one thrown inside a constructor called by the framework.
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) return refusal(refusal, uri, headers);
            if (cause instanceof org.hibernate.exception.ConstraintViolationException broken) return brokenRule(broken, uri, headers);
            if (cause instanceof OptimisticLockException stale) return changedMeanwhile(stale, uri, headers);
            if (cause instanceof OIDCException unavailable) return signingInUnavailable(unavailable, uri, headers);
            if (cause instanceof AuthenticationFailedException refused) return signInNeeded(refused, uri, headers);
        }
        LOG.errorf(failed, "%s failed", uri.getPath());
        return answer(500, "unexpected", "This is our fault, not yours. It was logged.", List.of(), uri, headers);
    }

    private Response answer(int status, String slug, @Nullable String detail, List<Violation> violations, UriInfo uri, HttpHeaders headers) {
        var languages = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var problem = new Problem("/problems/" + slug, catalogue.title(slug, languages), status,
                detail == null ? catalogue.explanation(slug, languages) : detail, uri.getRequestUri().getRawPath(), violations.isEmpty() ? null : violations);
        var answer = Response.status(status).entity(problem).type(Problem.MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 401) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer.build();
    }
}
