package org.treffpunkt.account;

import static java.util.stream.Collectors.toSet;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Records;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Reference;
import org.treffpunkt.value.Visibility;

/** Who is calling, with the rights the database says they have now. */
@RequestScoped
public class Caller {
    /** The realm role of those who run the platform; everything finer is a {@link Grant}. */
    public static final String PLATFORM_ADMINISTRATOR = "platform-administrator";

    private static final Grant.Role[] EVERY_ROLE = Grant.Role.values();

    private final SecurityIdentity identity;
    private final Clients clients;
    private final Grants grants;
    private final Scopes scopes;
    private final CommitteeScopes committeeScopes;
    private @Nullable List<Grant> mine;

    Caller(SecurityIdentity identity, Clients clients, Grants grants, Scopes scopes, CommitteeScopes committeeScopes) {
        this.identity = identity;
        this.clients = clients;
        this.grants = grants;
        this.scopes = scopes;
        this.committeeScopes = committeeScopes;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /** The identity provider's stable id of the caller. */
    public @Nullable String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
    }

    /** The program the caller uses: the `azp` of the token. */
    public @Nullable String client() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("azp") : null;
    }

    /** The name by which the identity provider knows the caller. */
    public @Nullable String displayName() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) return null;
        String name = token.getClaim("name");
        return name != null ? name : token.getName();
    }

    /** The caller's mail address, if the identity provider knows that it is theirs. */
    public @Nullable String verifiedEmail() {
        boolean verified = identity.getPrincipal() instanceof JsonWebToken token && String.valueOf(token.<Object>getClaim("email_verified")).equals("true");
        return verified ? ((JsonWebToken) identity.getPrincipal()).getClaim("email") : null;
    }

    /** Whether the client that the caller uses may be used for this: see {@link Clients}. */
    public boolean mayUse(String scope) {
        return clients.allow(identity, scope);
    }

    /** For operations that reach records of several kinds: the program must be allowed what it would need to reach this one by itself. */
    public void requireUse(String scope) {
        if (!mayUse(scope)) throw Refusal.scopeMissing(scope);
    }

    /** Whether the caller is somebody who signed in, not a program. */
    public boolean isPerson() {
        return signedIn() && clients.unlimited(identity);
    }

    public boolean administersPlatform() {
        return identity.hasRole(PLATFORM_ADMINISTRATOR);
    }

    public Set<UUID> memberNetworks() {
        return scopes(grant -> grant.networkId, Grant.Role.MEMBER, Grant.Role.COORDINATOR);
    }

    public Set<UUID> coordinatedNetworks() {
        return scopes(grant -> grant.networkId, Grant.Role.COORDINATOR);
    }

    public Set<UUID> editedOrganisations() {
        return scopes(grant -> grant.organisationId, Grant.Role.ORGANISATION_EDITOR);
    }

    /** The committees in which the caller sits, as whatever. */
    public Set<UUID> committees() {
        return scopes(grant -> grant.committeeId, EVERY_ROLE);
    }

    /** The committees of which the caller is chair or secretary. */
    public Set<UUID> ledCommittees() {
        return scopes(grant -> grant.committeeId, Grant.Role.COMMITTEE_CHAIR, Grant.Role.COMMITTEE_SECRETARY);
    }

    public boolean memberOf(UUID network) {
        return memberNetworks().contains(network);
    }

    public boolean coordinates(UUID network) {
        return coordinatedNetworks().contains(network);
    }

    public boolean edits(UUID organisation) {
        return editedOrganisations().contains(organisation);
    }

    /** Whether the caller belongs to a network that the record belongs to. */
    public boolean belongsWith(Aggregate record) {
        return record.networks().stream().anyMatch(memberNetworks()::contains);
    }

    /** Whether the caller coordinates the network that keeps the record. Other networks it belongs to write what is theirs: the membership, not the record. */
    public boolean coordinatesKeeperOf(Aggregate record) {
        return coordinates(record.networkId());
    }

    /** Whether the record is of a committee in which the caller sits. */
    public boolean sitsWith(Aggregate record) {
        return record.committeeId() != null && committees().contains(record.committeeId());
    }

    /** Whether the record is of a committee of which the caller is chair or secretary. */
    public boolean leads(Aggregate record) {
        return record.committeeId() != null && ledCommittees().contains(record.committeeId());
    }

    /** Whether the caller may know that the record exists and what it is called. */
    public boolean sees(Aggregate record) {
        return record.deletedAt() == null && (reads(record.visibility(), record) || edits(record.id()));
    }

    /** Whether the caller may read what the record holds at this visibility: the table in {@link Access}. */
    public boolean reads(Visibility visibility, Aggregate record) {
        return switch (visibility) {
            case PUBLIC -> true;
            case NETWORK -> belongsWith(record) || sitsWith(record) || administersPlatform();
            case COMMITTEE -> coordinatesKeeperOf(record) || sitsWith(record);
            case PRIVATE -> coordinatesKeeperOf(record) || leads(record);
        };
    }

    /** A record that a draft points to: what the caller may not know of is as unknown to them as what does not exist. */
    public void requireKnown(Aggregate record, String pointer) {
        if (!sees(record)) throw Records.unknown(pointer);
    }

    /** The network that a draft names by its id. Those with a right in it know it, and platform administrators know them all. */
    public void requireNetwork(UUID id, String pointer) {
        Aggregate network = scopes.network(id);
        if (network == null || !knows(network)) throw Refusal.unknownReference(pointer);
    }

    /** Whether the caller knows what a right is about. */
    boolean knows(Aggregate scope) {
        return scope.deletedAt() == null && (sees(scope) || administersPlatform() || hasRightIn(scope));
    }

    private boolean hasRightIn(Aggregate network) {
        return grants().stream().anyMatch(grant -> network.id().equals(grant.keeperId));
    }

    /** A reference to the record, with its name if the caller may see it; what is left of a removed person is no secret. */
    public Reference refer(Aggregate record) {
        if (record.removed()) return Reference.removed(record.id(), record.name());
        return new Reference(record.id(), sees(record) && (record.namesake() == record || sees(record.namesake())) ? record.name() : null);
    }

    public @Nullable Reference referOptional(@Nullable Aggregate record) {
        return record == null ? null : refer(record);
    }

    /** Reads what rights are about, for a list of them: three queries, however long it is. */
    void readScopesOf(List<Grant> rights) {
        scopes.readAhead(ids(rights, right -> right.networkId), ids(rights, right -> right.organisationId));
        committeeScopes.readAhead(ids(rights, right -> right.committeeId));
    }

    /** A reference to the network that a right, or whatever else somebody did, names by its id, with its name if the caller may see it; a program has to have the scope for that. */
    public @Nullable Reference referToNetwork(@Nullable UUID id) {
        return id == null ? null : referToScope(id, mayUse("networks:read") ? scopes.network(id) : null);
    }

    @Nullable Reference referToOrganisation(@Nullable UUID id) {
        return id == null ? null : referToScope(id, mayUse("organisations:read") ? scopes.organisation(id) : null);
    }

    @Nullable Reference referToCommittee(@Nullable UUID id) {
        return id == null ? null : referToScope(id, mayUse("committees:read") ? committeeScopes.committee(id) : null);
    }

    private Reference referToScope(UUID id, @Nullable Aggregate scope) {
        return scope == null ? Reference.to(id) : refer(scope);
    }

    List<Grant> grants() {
        if (mine == null) {
            String subject = subject();
            mine = subject == null ? List.of() : grants.ofSubject(subject);
        }
        return mine;
    }

    private Set<UUID> scopes(Function<Grant, @Nullable UUID> scope, Grant.Role... roles) {
        var found = new HashSet<UUID>();
        for (Grant grant : grants()) {
            UUID id = scope.apply(grant);
            if (id != null && List.of(roles).contains(grant.role)) found.add(id);
        }
        return found;
    }

    private static Set<UUID> ids(List<Grant> rights, Function<Grant, @Nullable UUID> id) {
        return rights.stream().map(id).filter(Objects::nonNull).collect(toSet());
    }
}
