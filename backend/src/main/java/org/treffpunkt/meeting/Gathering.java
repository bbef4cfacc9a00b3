package org.treffpunkt.meeting;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.committee.Committee;
import org.treffpunkt.network.Network;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.shared.Aggregate;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.value.Audience;
import org.treffpunkt.value.Level;
import org.treffpunkt.value.LocalizedText;

/** What a meeting and a series of meetings say alike: who holds it, why, for whom and where. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled when it is described and added
public abstract class Gathering extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "networkId", insertable = false, updatable = false) // the same column as the id that every record has
    Network network;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Committee committee;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Network hostNetwork;

    @Enumerated(EnumType.STRING)
    MeetingKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalizedText> purposes = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> focusTopics = List.of();

    /** Names of {@link Level}s: only a list of strings is kept as an array everywhere, and lists are narrowed by it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> levels = List.of();

    /** Names of {@link Audience}s. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> audiences = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<AudienceLevel> audienceLevels = List.of();

    @Enumerated(EnumType.STRING)
    @Nullable RegistrationScope registrationScope;

    /** The site of an organisation where people meet. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Site placeSite;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Place place;

    protected Gathering() {}

    Gathering(Network network) {
        super(network.id());
        this.network = network;
    }

    @Override
    public @Nullable UUID committeeId() {
        return committee == null ? null : committee.id();
    }

    public Network network() {
        return network;
    }

    public @Nullable Committee committee() {
        return committee;
    }

    public @Nullable LocalizedText description() {
        return description;
    }

    /** Who may register; unsaid where nobody wrote it down. */
    public @Nullable RegistrationScope registrationScope() {
        return registrationScope;
    }

    public @Nullable Site placeSite() {
        return placeSite;
    }

    public @Nullable Place place() {
        return place;
    }

    /** A committee or series of another network does not meet here: what is theirs is written by their coordinators. */
    <T extends Aggregate> @Nullable T own(@Nullable T part, String slug, String pointer) {
        if (part != null && !part.networkId().equals(networkId())) throw Refusal.ruleBroken(slug, pointer + "/id", "This belongs to another network.");
        return part;
    }

    final List<Level> levels() {
        return levels.stream().map(Level::valueOf).toList();
    }

    final List<Audience> audiences() {
        return audiences.stream().map(Audience::valueOf).toList();
    }

    static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    static Stream<String> words(@Nullable LocalizedText text) {
        return text == null ? Stream.empty() : text.texts().values().stream();
    }

    static Stream<String> words(Collection<LocalizedText> texts) {
        return texts.stream().flatMap(Gathering::words);
    }
}
