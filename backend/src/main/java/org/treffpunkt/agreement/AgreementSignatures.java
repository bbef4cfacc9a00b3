package org.treffpunkt.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.audit.OfMany;
import org.treffpunkt.network.Membership;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Reference;

/** Who has and who has not signed the newest version of an agreement. */
@Schema(description = "Who has and who has not signed the newest version of an agreement, member by member.")
record AgreementSignatures(
        @Schema(description = "Number of the newest version; absent before the first is published.") @Nullable Integer agreementVersion,
        @Schema(description = "Members that have signed it.", required = true) int signed,
        @Schema(description = "Members that should sign it and have not.", required = true) int missing,
        @Schema(description = "Those that should sign it, and others that did.", required = true) List<Entry> items,
        @JsonIgnore @Schema(hidden = true) UUID networkId) implements OfMany {

    /** How far a member has come with it. */
    @Schema(name = "SignatureState", description = "Whether the member has signed. REQUESTED and DECLINED are told to coordinators only: to others, both are MISSING.")
    enum State { SIGNED, MISSING, REQUESTED, DECLINED }

    /** One member. */
    @Schema(name = "SignatureEntry", description = "Whether one member has signed.")
    record Entry(
            @Schema(required = true) Reference membership,
            @Schema(description = "Name of the member; absent when the caller may not read it.") @Nullable LocalizedText name,
            @Schema(required = true) State state,
            @Schema(description = "Of the newest version.") @Nullable SignatureView signature,
            @Schema(description = "The last signature of an earlier version, where the newest is not signed.") @Nullable SignatureView earlier,
            @Schema(description = "When the link was mailed last; for coordinators.") @Nullable Instant requestedAt,
            @Schema(description = "Until when the link works; for coordinators.") @Nullable Instant requestExpiresAt,
            @Schema(description = "Why it was declined; for coordinators.") @Nullable String declineReason) {}

    static AgreementSignatures of(Agreement agreement, List<Membership> members, List<Signature> valid, List<SignatureRequest> requests, SignatureAccess access) {
        var newest = agreement.newest().orElse(null);
        var last = new LinkedHashMap<UUID, Signature>();
        for (Signature signature : valid) last.put(signature.membership.id(), signature);
        var asked = new LinkedHashMap<UUID, SignatureRequest>();
        for (SignatureRequest request : requests) if (request.version.equals(newest)) asked.put(request.membership.id(), request);
        var shown = new LinkedHashMap<UUID, Membership>();
        for (Membership member : members) if (agreement.concerns(member)) shown.put(member.id(), member);
        for (Signature signature : valid) if (signature.agreementVersion.equals(newest)) shown.putIfAbsent(signature.membership.id(), signature.membership);
        var entries = new ArrayList<Entry>();
        for (Membership member : shown.values()) if (access.caller().sees(member)) entries.add(entry(member, newest, last, asked, access));
        int signed = (int) entries.stream().filter(entry -> entry.state == State.SIGNED).count();
        return new AgreementSignatures(newest == null ? null : newest.number, signed, entries.size() - signed, entries, agreement.networkId());
    }

    private static Entry entry(Membership member, @Nullable AgreementVersion newest, Map<UUID, Signature> last, Map<UUID, SignatureRequest> asked, SignatureAccess access) {
        boolean all = access.caller().coordinatesKeeperOf(member);
        Signature signature = last.get(member.id());
        boolean signed = signature != null && signature.agreementVersion.equals(newest);
        SignatureRequest request = all && !signed ? asked.get(member.id()) : null;
        SignatureView view = signature == null ? null : SignatureView.of(signature, access);
        return new Entry(access.caller().refer(member), access.caller().sees(member.holder()) ? member.holder().name() : null, state(signed, request), signed ? view : null, signed ? null : view,
                request == null ? null : request.sentAt, request == null || request.closedAt != null ? null : request.expiresAt, request == null ? null : request.declineReason);
    }

    private static State state(boolean signed, @Nullable SignatureRequest request) {
        if (signed) return State.SIGNED;
        if (request == null) return State.MISSING;
        if (request.declinedAt != null) return State.DECLINED;
        return request.closedAt == null ? State.REQUESTED : State.MISSING;
    }
}
