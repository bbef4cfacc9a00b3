package org.treffpunkt.vocabulary;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.SearchText;

/** Which terms of a vocabulary are asked for. A vocabulary is small enough to be read at once: there are no pages. */
record TermQuery(
        @Parameter(description = "Words that must all occur in the code or a name, in any language.") @QueryParam("q") @Nullable String q,
        @Parameter(description = "The terms directly below one of these.") @QueryParam("broader") List<String> broader,
        @Parameter(description = "Kinds of territories.") @QueryParam("kind") List<Term.TerritoryKind> kind,
        @Parameter(description = "Just the terms with these codes.") @QueryParam("code") List<String> code,
        @Parameter(description = "Most items, 1 to 2000.") @QueryParam("limit") @DefaultValue("1000") int limit) {

    TermQuery {
        if (limit < 1 || limit > 2000) throw Refusal.badParameter("limit", "`limit` is 1 to 2000.");
        if (q != null && q.length() > 200) throw Refusal.badParameter("q", "`q` has at most 200 characters.");
    }

    SelectionSpecification<Term> within(Vocabulary vocabulary) {
        var terms = SelectionSpecification.create(Term.class).restrict(Restriction.equal(Term_.vocabulary, vocabulary));
        if (!broader.isEmpty()) terms.restrict(Restriction.in(Term_.broader, broader));
        if (!kind.isEmpty()) terms.restrict(Restriction.in(Term_.kind, kind));
        if (!code.isEmpty()) terms.restrict(Restriction.in(Term_.code, code));
        if (q != null) for (String word : SearchText.words(q)) terms.restrict(Restriction.contains(Term_.searchText, word));
        return terms.sort(org.hibernate.query.Order.asc(Term_.position)).sort(org.hibernate.query.Order.asc(Term_.code));
    }
}
