package org.treffpunkt.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.organisation.Organisation;
import org.treffpunkt.person.Person;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Parts;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** What is written of a membership. */
@Schema(description = "What is written of a membership: of an organisation or of a person, never of both.")
record MembershipDraft(
        @NotNull @Valid Reference network,
        @Nullable @Valid Reference organisation,
        @Nullable @Valid Reference person,
        @NotNull Membership.Role role,
        @NotNull Membership.Status status,
        @Schema(description = "What is ENDED without an end gets `ended`.") @Nullable @Valid Period period,
        @Schema(description = "Whom it stands for in the network: the key of one of its constituencies, where it names any.", examples = "communities") @Nullable @Size(max = 120) String constituency,
        @Nullable LocalizedText note,
        @Schema(description = "Who speaks for the member, or did: one representative at a time, and deputies.") @Size(max = 100) List<@NotNull @Valid RepresentativeDraft> representatives,
        @Schema(description = "Why it ended; kept while it is ENDED. For coordinators.") @Nullable @Size(max = 4000) String endReason,
        @NotNull Visibility visibility,
        @Size(max = 100) List<@NotNull @Valid Source> sources,
        @Size(max = 40) List<@NotBlank @Size(max = 60) String> incompleteLists) {

    MembershipDraft {
        representatives = Lists.kept(representatives);
        sources = Lists.kept(sources);
        incompleteLists = Lists.kept(incompleteLists);
    }

    Membership create(Records records, References references, Caller caller) {
        if ((organisation == null) == (person == null))
            throw Refusal.ruleBroken("membership-of-one", "/organisation", "Name either the organisation or the person that belongs to the network.");
        var membership = new Membership(records.resolve(Network.class, network, "/network"));
        membership.organisation = known(records.resolveOptional(Organisation.class, organisation, "/organisation"), "/organisation", caller);
        membership.person = known(records.resolveOptional(Person.class, person, "/person"), "/person", caller);
        return applyTo(membership, records, references);
    }

    Membership applyTo(Membership membership, Records records, References references) {
        if (!membership.holder().id().equals(holder()))
            throw Refusal.ruleBroken("membership-keeps-its-holder", membership.organisation == null ? "/person" : "/organisation", "End this membership and add one of the other.");
        if (constituency != null && !constituency.equals(membership.constituency)) membership.network.requireConstituency(constituency, "/constituency");
        membership.role = role;
        membership.status = status;
        membership.constituency = constituency;
        membership.note = note;
        membership.describe(this, records.today());
        Parts.write(membership.representatives, representatives, RepresentativeDraft::id, Representative::id, Representative::new,
                (draft, representative, pointer) -> draft.applyTo(representative, references, records.today(), pointer), "/representatives");
        membership.requireOneRepresentativeAtATime();
        membership.endReason = status == Membership.Status.ENDED ? endReason : null;
        if (status == Membership.Status.ENDED) membership.endRepresentatives(records.today());
        return membership;
    }

    private @Nullable UUID holder() {
        if (organisation != null) return person == null ? organisation.id() : null;
        return person == null ? null : person.id();
    }

    private static <T extends Aggregate> @Nullable T known(@Nullable T holder, String pointer, Caller caller) {
        if (holder != null) caller.requireKnown(holder, pointer);
        return holder;
    }
}
