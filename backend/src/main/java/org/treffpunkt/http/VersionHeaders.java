package org.treffpunkt.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.treffpunkt.shared.Page;

/** What every answer says of itself: version, time of change, where a new record is, where the next page is, and who may keep a copy. */
class VersionHeaders {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        headers.putSingle(HttpHeaders.VARY, "Authorization, Accept-Language");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL))
            headers.putSingle(HttpHeaders.CACHE_CONTROL, mayBeShared(request, answer) ? "public, max-age=30" : "no-store");
        if (answer.getEntity() instanceof Versioned view) version(request, answer, view);
        if (answer.getEntity() instanceof Page<?> page && page.next() != null) headers.putSingle(HttpHeaders.LINK, next(request, page.next()));
    }

    private static void version(ContainerRequestContext request, ContainerResponseContext answer, Versioned view) {
        String etag = anonymous(request) ? Preconditions.publicEtag(view.version()) : Preconditions.etag(view.version());
        answer.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        answer.getHeaders().putSingle(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(view.updatedAt()));
        if (answer.getStatus() == 201) answer.getHeaders().putSingle(HttpHeaders.LOCATION, request.getUriInfo().getRequestUri().getRawPath() + "/" + view.pathSegment());
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (reads(request) && known != null && (known.equals("*") || List.of(known.replace("W/", "").split("\\s*,\\s*")).contains(etag))) {
            answer.setStatus(304);
            answer.setEntity(null);
        }
    }

    private static String next(ContainerRequestContext request, String cursor) {
        var uri = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", URLEncoder.encode(cursor, StandardCharsets.UTF_8)).build();
        return "<" + uri.getRawPath() + "?" + uri.getRawQuery() + ">; rel=\"next\"";
    }

    private static boolean mayBeShared(ContainerRequestContext request, ContainerResponseContext answer) {
        return reads(request) && answer.getStatus() == 200 && anonymous(request);
    }

    private static boolean anonymous(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
    }

    private static boolean reads(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
