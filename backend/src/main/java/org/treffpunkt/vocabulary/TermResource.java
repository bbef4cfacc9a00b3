package org.treffpunkt.vocabulary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.Idempotent;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.http.Preconditions;
import org.treffpunkt.shared.Page;
import org.treffpunkt.shared.Refusal;

/** The vocabularies over HTTP: everybody reads them, platform administrators write them. */
@Path("/api/v1/vocabularies/{vocabulary}")
@Tag(name = "Vocabularies", description = "Topics, target groups, territories and languages: what records are tagged with.")
@NeedsScope("vocabularies")
@RunOnVirtualThread
class TermResource {
    private final TermQueries queries;
    private final TermWriting writing;

    TermResource(TermQueries queries, TermWriting writing) {
        this.queries = queries;
        this.writing = writing;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "List the terms of a vocabulary", description = "All at once, in the order in which they are to be shown.")
    public Page<TermView> listTerms(@PathParam("vocabulary") Vocabulary vocabulary, @BeanParam TermQuery query) {
        var terms = query.within(vocabulary).createQuery(queries.session()).setMaxResults(query.limit()).getResultList();
        return new Page<>(terms.stream().map(TermView::of).toList(), null, null, null);
    }

    @POST
    @RolesAllowed(Caller.PLATFORM_ADMINISTRATOR)
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = TermView.class, responseCode = "201")
    @Operation(summary = "Add a term", description = "For platform administrators. It is shown last.")
    public TermView createTerm(@PathParam("vocabulary") Vocabulary vocabulary, @Valid TermDraft draft) {
        return TermView.of(writing.add(vocabulary, draft));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Transactional
    @Operation(summary = "Read a term")
    public TermView getTerm(@PathParam("vocabulary") Vocabulary vocabulary, String code) {
        return TermView.of(known(vocabulary, code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Caller.PLATFORM_ADMINISTRATOR)
    @Transactional
    @Operation(summary = "Replace a term", description = "For platform administrators. The code stays.")
    public TermView replaceTerm(@PathParam("vocabulary") Vocabulary vocabulary, String code, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid TermDraft draft) {
        return TermView.of(writing.change(based(known(vocabulary, code), ifMatch), draft));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Caller.PLATFORM_ADMINISTRATOR)
    @Transactional
    @Operation(summary = "Delete a term", description = "For platform administrators; refused while a narrower term, a group or a record uses it.")
    public void deleteTerm(@PathParam("vocabulary") Vocabulary vocabulary, String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        writing.remove(based(known(vocabulary, code), ifMatch));
    }

    private Term known(Vocabulary vocabulary, String code) {
        return queries.byCode(vocabulary, code).orElseThrow(Refusal::notFound);
    }

    private static Term based(Term term, @Nullable String ifMatch) {
        Preconditions.require(term.version, ifMatch);
        return term;
    }
}
