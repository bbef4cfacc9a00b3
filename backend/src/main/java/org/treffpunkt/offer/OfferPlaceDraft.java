package org.treffpunkt.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.shared.Records;
import org.treffpunkt.value.Lists;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;
import org.treffpunkt.value.Reference;

/** A place as it is written with its offer. */
@Schema(name = "OfferPlace", description = "Where and when an offer is given: at a site of an organisation or at an address of its own. Without either: hours by phone or online.")
record OfferPlaceDraft(
        @Schema(description = "Id of a place that is there already and is kept; absent for a new one.") @Nullable UUID id,
        @Schema(description = "A site of an organisation.") @Nullable @Valid Reference site,
        @Nullable LocalizedText name,
        @Schema(description = "Only where it is not the site's.") @Nullable @Valid PostalAddress address,
        @Schema(description = "The address of the site. Computed; ignored in drafts.", readOnly = true) @Nullable PostalAddress siteAddress,
        @Schema(description = "Code of the territory it serves.") @Nullable @Size(max = 40) String territory,
        @Size(max = 30) List<@NotNull @Valid OpeningHours> hours) {

    OfferPlaceDraft {
        hours = Lists.kept(hours);
    }

    static OfferPlaceDraft of(OfferPlace it, Caller caller) {
        Site site = it.site;
        boolean seen = site != null && caller.sees(site.organisation());
        return new OfferPlaceDraft(it.id, site == null ? null : new Reference(site.id(), seen ? site.name() : null), it.name, it.ownAddress,
                site != null && seen ? site.address() : null, it.territory, it.hours);
    }

    void applyTo(OfferPlace place, Records records, Caller caller, String pointer) {
        place.site = site == null ? null : resolved(site, place.site, records, caller, pointer + "/site");
        place.name = name;
        place.ownAddress = address;
        place.territory = territory;
        place.hours = hours;
    }

    /** A site whose organisation the writer may not know of is unknown to them, unless the place names it already. */
    private static Site resolved(Reference reference, @Nullable Site before, Records records, Caller caller, String pointer) {
        Site site = records.resolvePart(Site.class, reference, pointer);
        if (!site.equals(before)) caller.requireKnown(site.organisation(), pointer);
        return site;
    }

    /** The territories it lies in or serves, as far as it says so itself. */
    Stream<String> territories() {
        return Stream.of(territory, address == null ? null : address.territory()).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
