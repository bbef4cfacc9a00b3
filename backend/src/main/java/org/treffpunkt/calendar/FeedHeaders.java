package org.treffpunkt.calendar;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.treffpunkt.shared.LinkToken;

/** A calendar is sent only where it differs from what its reader has. It is asked for every time, since rights may have been taken away. */
@Provider
@Feed
class FeedHeaders implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() != 200 || !(answer.getEntity() instanceof String text)) return;
        String etag = "\"" + new LinkToken(text).hash() + "\"";
        answer.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.replace("W/", "").contains(etag)) {
            answer.setStatus(304);
            answer.setEntity(null);
        }
    }
}
