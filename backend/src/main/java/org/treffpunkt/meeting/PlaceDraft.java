package org.treffpunkt.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.account.Caller;
import org.treffpunkt.account.References;
import org.treffpunkt.organisation.Site;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;
import org.treffpunkt.value.Reference;

/** Where people meet, as it is written and read. */
@Schema(name = "Place", description = "Where people meet: a site of an organisation, a place described in words, somewhere on the web, or all of them.")
record PlaceDraft(
        @Schema(description = "A site of an organisation.") @Nullable @Valid Reference site,
        @Nullable LocalizedText name,
        @Nullable @Valid PostalAddress address,
        @Schema(description = "The town, where no address is known.") @Nullable @Size(max = 120) String locality,
        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "{country-code}") String country,
        @Schema(description = "Where to join on the web; absolute address, http or https.")
        @Nullable @Size(max = 500) @Pattern(regexp = "https?://[^\\s/]+\\.\\S+", message = "{web-address}") String onlineUrl) {

    static @Nullable PlaceDraft of(Gathering it, Caller caller) {
        Place place = it.place;
        return place == null ? null : new PlaceDraft(site(it.placeSite, caller), place.name(), place.address(), place.locality(), place.country(), place.onlineUrl());
    }

    static void applyTo(Gathering gathering, @Nullable PlaceDraft draft, References references) {
        gathering.placeSite = draft == null ? null : references.toPart(Site.class, draft.site, gathering.placeSite, Site::organisation, "/place/site");
        gathering.place = draft == null ? null : new Place(draft.name, draft.address, draft.locality, draft.country, draft.onlineUrl);
    }

    Stream<String> words() {
        return Stream.concat(Gathering.words(name), Stream.of(locality, address == null ? null : address.locality()).filter(Objects::nonNull));
    }

    private static @Nullable Reference site(@Nullable Site site, Caller caller) {
        return site == null ? null : new Reference(site.id(), caller.sees(site.organisation()) ? site.name() : null);
    }
}
