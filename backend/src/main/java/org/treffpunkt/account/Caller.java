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

    private final SecurityIdentity identity;
    private final Grants grants;
    private final Scopes scopes;
    private @Nullable List<Grant> mine;

    Caller(SecurityIdentity identity, Grants grants, Scopes scopes) {
        this.identity = identity;
        this.grants = grants;
        this.scopes = scopes;
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

    public boolean administersPlatform() {
        return identity.hasRole(PLATFORM_ADMINISTRATOR);
    }

    public Set<UUID> memberNetworks() {
        return networks(Grant.Role.MEMBER, Grant.Role.COORDINATOR);
    }

    public Set<UUID> coordinatedNetworks() {
        return networks(Grant.Role.COORDINATOR);
    }

    public Set<UUID> editedOrganisations() {
        var edited = new HashSet<UUID>();
        for (Grant grant : grants()) if (grant.organisationId != null) edited.add(grant.organisationId);
        return edited;
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

    boolean coordinatesKeeperOf(UUID organisation) {
        Aggregate record = scopes.organisation(organisation);
        return record != null && coordinatesKeeperOf(record);
    }

    /** Whether the caller may know that the record exists and what it is called. */
    public boolean sees(Aggregate record) {
        if (record.deletedAt() != null) return false;
        if (record.visibility() == Visibility.PUBLIC || coordinatesKeeperOf(record) || edits(record.id())) return true;
        return record.visibility() == Visibility.NETWORK && (administersPlatform() || belongsWith(record));
    }

    /** Whether the caller may read what the record holds at this visibility: the table in {@link Access}. */
    public boolean reads(Visibility visibility, Aggregate record) {
        return switch (visibility) {
            case PUBLIC -> true;
            case NETWORK -> belongsWith(record) || administersPlatform();
            case COMMITTEE, PRIVATE -> coordinatesKeeperOf(record);
        };
    }

    /** A record that a draft points to: what the caller may not know of is as unknown to them as what does not exist. */
    public void requireKnown(Aggregate record, String pointer) {
        if (!sees(record)) throw Records.unknown(pointer);
    }

    /** The network that a draft names by its id. Platform administrators know them all. */
    public void requireNetwork(UUID id, String pointer) {
        requireScope(scopes.network(id), pointer);
    }

    public void requireOrganisation(UUID id, String pointer) {
        requireScope(scopes.organisation(id), pointer);
    }

    private void requireScope(@Nullable Aggregate scope, String pointer) {
        if (scope == null || scope.deletedAt() != null || !(sees(scope) || administersPlatform())) throw Refusal.unknownReference(pointer);
    }

    /** A reference to the record, with its name if the caller may see it. */
    public Reference refer(Aggregate record) {
        return new Reference(record.id(), sees(record) ? record.name() : null);
    }

    public @Nullable Reference referOptional(@Nullable Aggregate record) {
        return record == null ? null : refer(record);
    }

    /** Reads what rights are about, for a list of them: two queries, however long it is. */
    void readScopesOf(List<Grant> rights) {
        scopes.readAhead(ids(rights, right -> right.networkId), ids(rights, right -> right.organisationId));
    }

    /** A reference to the network that a right names by its id, with its name if the caller may see it. */
    @Nullable Reference referToNetwork(@Nullable UUID id) {
        return id == null ? null : referToScope(id, scopes.network(id));
    }

    @Nullable Reference referToOrganisation(@Nullable UUID id) {
        return id == null ? null : referToScope(id, scopes.organisation(id));
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

    private Set<UUID> networks(Grant.Role... roles) {
        var networks = new HashSet<UUID>();
        for (Grant grant : grants()) if (grant.networkId != null && List.of(roles).contains(grant.role)) networks.add(grant.networkId);
        return networks;
    }

    private static Set<UUID> ids(List<Grant> rights, Function<Grant, @Nullable UUID> id) {
        return rights.stream().map(id).filter(Objects::nonNull).collect(toSet());
    }
}
