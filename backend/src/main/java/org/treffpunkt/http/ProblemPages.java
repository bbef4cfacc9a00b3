package org.treffpunkt.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;

/** The pages that the `type` of a problem leads to: what it means and how to mend it, for people and for programs. */
@Path("/problems")
@RunOnVirtualThread
@NeedsScope(NeedsScope.NONE)
class ProblemPages {
    /** A kind of problem, explained. */
    record Explained(String type, String slug, String title, String explanation) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance problems(List<Explained> problems);
    }

    private final ProblemCatalogue catalogue;

    ProblemPages(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance showProblems(@HeaderParam("Accept-Language") @Nullable String languages) {
        return Templates.problems(listProblems(languages));
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<Explained> listProblems(@HeaderParam("Accept-Language") @Nullable String languages) {
        return catalogue.slugs().stream().map(slug -> explained(slug, languages)).toList();
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance showProblem(String slug, @HeaderParam("Accept-Language") @Nullable String languages) {
        return Templates.problems(List.of(getProblem(slug, languages)));
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Explained getProblem(String slug, @HeaderParam("Accept-Language") @Nullable String languages) {
        if (!catalogue.knows(slug)) throw Refusal.notFound();
        return explained(slug, languages);
    }

    private Explained explained(String slug, @Nullable String languages) {
        return new Explained("/problems/" + slug, slug, catalogue.title(slug, languages), catalogue.explanation(slug, languages));
    }
}
