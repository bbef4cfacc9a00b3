package org.treffpunkt.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses with a problem document what the HTTP layer below would refuse with an empty answer, or let through changed: too long addresses, headers and bodies,
 * and addresses that are not UTF-8. The limits of the layer below are wider than these, so that it seldom comes to them.
 */
@ApplicationScoped
class FrontDoor {
    private static final int LONGEST_ADDRESS = 8_000;
    private static final int MOST_HEADERS = 16_000;
    /** Before everything else that Quarkus puts in the way of a request. */
    private static final int FIRST = 10_000;

    private final ProblemCatalogue catalogue;
    private final ObjectMapper mapper;
    private final long largestBody;

    FrontDoor(ProblemCatalogue catalogue, ObjectMapper mapper, @ConfigProperty(name = "treffpunkt.largest-body") long largestBody) {
        this.catalogue = catalogue;
        this.mapper = mapper;
        this.largestBody = largestBody;
    }

    void open(@Observes Filters filters, Router router) {
        filters.register(this::check, FIRST);
        router.errorHandler(400, request -> answer(request, 400, "bad-address"));
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) answer(context, 414, "address-too-long");
        else if (headers(request) > MOST_HEADERS) answer(context, 431, "headers-too-large");
        else if (tooLarge(request)) answer(context, 413, "too-large");
        else if (!readable(request.uri())) answer(context, 400, "bad-address");
        else if (request.path().startsWith("/api/v1/") && request.path().endsWith("/")) answer(context, 404, "not-found");
        else context.next();
    }

    private static int headers(HttpServerRequest request) {
        int length = 0;
        for (var header : request.headers()) length += header.getKey().length() + header.getValue().length();
        return length;
    }

    private boolean tooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && (length.length() > 15 || Long.parseLong(length) > largestBody);
    }

    /** Whether what is percent-encoded is UTF-8 (RFC 3986, section 2.5). */
    private static boolean readable(String address) {
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < address.length(); at++) {
            if (address.charAt(at) != '%') {
                bytes.write(address.charAt(at));
                continue;
            }
            if (at + 2 >= address.length() || Character.digit(address.charAt(at + 1), 16) < 0 || Character.digit(address.charAt(at + 2), 16) < 0) return false;
            bytes.write(Integer.parseInt(address, at + 1, at + 3, 16));
            at += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void answer(RoutingContext context, int status, String slug) {
        String languages = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        var problem = new Problem("/problems/" + slug, catalogue.title(slug, languages), status, catalogue.explanation(slug, languages), path(context.request()), null);
        try {
            context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            // The rest of a body that is too large is not worth reading.
            if (status == 413) context.response().putHeader("Connection", "close");
            context.response().end(mapper.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(HttpServerRequest request) {
        String path = request.path() == null ? "/" : request.path();
        return path.length() <= LONGEST_ADDRESS ? path : path.substring(0, LONGEST_ADDRESS);
    }
}
