package org.treffpunkt.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;

/** Where and when an offer is given: at a site of an organisation, or at a place of its own. Part of its offer. */
@Entity
@SuppressWarnings("NullAway.Init") // filled by its draft
public class OfferPlace {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Site site;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable LocalizedText name;

    /** Its own address; that of the site is the site's to say. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable PostalAddress ownAddress;

    @Nullable String territory;

    @JdbcTypeCode(SqlTypes.JSON)
    List<OpeningHours> hours;

    protected OfferPlace() {}

    static OfferPlace empty() {
        return new OfferPlace();
    }

    public UUID id() {
        return id;
    }

    public @Nullable Site site() {
        return site;
    }

    /** The words it says itself. */
    Stream<String> words() {
        return Stream.concat(
                Stream.ofNullable(name).flatMap(text -> text.texts().values().stream()),
                Stream.ofNullable(ownAddress).flatMap(it -> Stream.of(it.lines().stream(), Stream.ofNullable(it.postalCode()), Stream.ofNullable(it.locality())).flatMap(words -> words)));
    }

    /** Its own address, or that of its site. */
    public @Nullable PostalAddress address() {
        return ownAddress != null || site == null ? ownAddress : site.address();
    }
}
