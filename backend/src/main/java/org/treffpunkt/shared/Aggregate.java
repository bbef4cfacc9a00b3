package org.treffpunkt.shared;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.Period;
import org.treffpunkt.value.Source;
import org.treffpunkt.value.Visibility;

/** A record with a life of its own: identity, version, who keeps it, who may read it, when it held, and where its facts are from. Its parts are written with it. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled when it is described and added
public abstract class Aggregate {
    @Id
    UUID id;

    @Version
    long version;

    Instant createdAt;
    Instant updatedAt;
    @Nullable Instant deletedAt;

    /** The network that keeps the record: its coordinators may write it. */
    UUID networkId;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    /** The name to sort by: as first written. */
    String sortName;

    /** What `q` looks in, folded as {@link SearchText} says. It follows from the rest, also from names of other records: a change of it alone is no change of the record. */
    @OptimisticLock(excluded = true)
    String searchText;

    @JdbcTypeCode(SqlTypes.JSON)
    Period period = Period.UNKNOWN;

    @Nullable LocalDate validFrom;
    @Nullable LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Source> sources = List.of();

    /** Names of list members of which the source says that they are not complete ("u.a."). */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> incompleteLists = List.of();

    protected Aggregate() {}

    protected Aggregate(UUID networkId) {
        this.networkId = networkId;
    }

    /** What every record says of itself. */
    protected final void describe(LocalizedText name, Visibility visibility, List<Source> sources, List<String> incompleteLists) {
        this.name = name;
        this.sortName = name.inOriginal();
        this.visibility = visibility;
        this.sources = Lists.kept(sources);
        this.incompleteLists = Lists.kept(incompleteLists);
    }

    /** What it is sorted by, where that is not its name: a person by the family name. */
    protected final void sortedAs(String sortName) {
        this.sortName = sortName;
    }

    /** When it held; `today` dates what ended at an unknown time, once: a later change of something else must not move that day. */
    protected final void held(@Nullable Period during, LocalDate today) {
        Period now = during == null ? Period.UNKNOWN : during;
        if (now.equals(period)) return;
        period = now;
        validFrom = period.firstDay();
        validUntil = period.lastDay(today);
    }

    /** The words by which `q` finds it, besides its name. */
    protected final void findableBy(Stream<String> words) {
        searchText = SearchText.fold(Stream.concat(name.texts().values().stream(), words));
    }

    /** The networks whose members read it at visibility NETWORK. */
    public Set<UUID> networks() {
        return Set.of(networkId);
    }

    /** The committee whose people read it at visibility COMMITTEE; none where it concerns no committee. */
    public @Nullable UUID committeeId() {
        return null;
    }

    /** The record whose name it bears: a membership is called by its member's. Whoever may not know of that one does not learn it here. */
    public Aggregate namesake() {
        return this;
    }

    /** The record in which it was merged, if it was. */
    public @Nullable UUID mergedInto() {
        return null;
    }

    /** Whether it is what is left of a person whose data was erased. */
    public boolean removed() {
        return false;
    }

    /** What to say to those who may know that it was there. */
    public Refusal gone() {
        return Refusal.gone();
    }

    public final UUID id() {
        return id;
    }

    public final long version() {
        return version;
    }

    public final Instant createdAt() {
        return createdAt;
    }

    public final Instant updatedAt() {
        return updatedAt;
    }

    public final @Nullable Instant deletedAt() {
        return deletedAt;
    }

    public final UUID networkId() {
        return networkId;
    }

    public final Visibility visibility() {
        return visibility;
    }

    public final LocalizedText name() {
        return name;
    }

    public final Period period() {
        return period;
    }

    public final List<Source> sources() {
        return sources;
    }

    public final List<String> incompleteLists() {
        return incompleteLists;
    }
}
