package org.treffpunkt.publication;

import com.rometools.rome.io.FeedException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.publication.Publication.Kind;
import org.treffpunkt.shared.Refusal;

/** Atom feeds (RFC 4287) of public meetings and decisions, the latest change first. They are no part of the API's contract, which speaks JSON. */
@Path("/feeds")
@NeedsScope("networks")
@RunOnVirtualThread
class FeedResource {
    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1_000;

    private final Publications publications;
    private final Feeds feeds;

    FeedResource(Publications publications, Feeds feeds) {
        this.publications = publications;
        this.feeds = feeds;
    }

    @GET
    @Path("networks/{id}/{content}")
    @PermitAll
    @Transactional
    @Produces(Feeds.MEDIA_TYPE)
    @Operation(hidden = true)
    public String feedOfNetwork(UUID id, String content, @QueryParam("page") @DefaultValue("1") int page) throws FeedException {
        var network = find(Kind.BODY, id);
        var kinds = List.of(kind(content));
        return feeds.write("networks", network, content, page, PAGE, publications.newsOfNetwork(id, kinds, PAGE + 1, skipped(page)));
    }

    @GET
    @Path("committees/{id}/{content}")
    @PermitAll
    @Transactional
    @Produces(Feeds.MEDIA_TYPE)
    @Operation(hidden = true)
    public String feedOfCommittee(UUID id, String content, @QueryParam("page") @DefaultValue("1") int page) throws FeedException {
        var committee = find(Kind.ORGANIZATION, id);
        if (!committee.isCommittee()) throw Refusal.notFound();
        var kinds = List.of(kind(content));
        return feeds.write("committees", committee, content, page, PAGE, publications.newsOfCommittee(id, kinds, PAGE + 1, skipped(page)));
    }

    private Publication find(Kind kind, UUID id) {
        return publications.find(kind, id).filter(it -> !it.deleted()).orElseThrow(Refusal::notFound);
    }

    private static Kind kind(String content) {
        return switch (content) {
            case Feeds.MEETINGS -> Kind.MEETING;
            case Feeds.DECISIONS -> Kind.PAPER;
            default -> throw Refusal.notFound();
        };
    }

    private static int skipped(int page) {
        if (page < 1 || page > LAST_PAGE) throw Refusal.badParameter("page", "`page` is 1 to " + LAST_PAGE + ".");
        return (page - 1) * PAGE;
    }
}
