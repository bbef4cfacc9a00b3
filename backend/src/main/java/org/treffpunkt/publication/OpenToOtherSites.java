package org.treffpunkt.publication;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is made for others may be read by scripts of other sites, as OParl demands (chapter 2.6): it is the same for everybody. */
class OpenToOtherSites {
    @ServerResponseFilter
    void open(ContainerRequestContext request, ContainerResponseContext answer) {
        String path = request.getUriInfo().getPath();
        if (Stream.of("/oparl", "/feeds/").anyMatch(path::startsWith)) answer.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
    }
}
