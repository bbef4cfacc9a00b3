package org.treffpunkt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.Session;

/** What a programmer might write who forgot to ask who may read: every row of a kind, whoever calls. For tests only. */
@Path("/unchecked")
@RunOnVirtualThread
@Produces("application/json")
public class UncheckedResource {
    private final Session session;

    UncheckedResource(Session session) {
        this.session = session;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(hidden = true)
    public List<String> list(@QueryParam("query") String query) {
        return session.createQuery(query, Object.class).getResultList().stream().map(String::valueOf).toList();
    }

    /** As a change of many rows at once would do it. */
    @POST
    @PermitAll
    @Transactional
    @Operation(hidden = true)
    public int change(@QueryParam("query") String query) {
        return session.createMutationQuery(query).executeUpdate();
    }
}
