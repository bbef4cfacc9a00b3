package org.treffpunkt.calendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.treffpunkt.account.Caller;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.shared.LinkToken;
import org.treffpunkt.shared.Refusal;
import org.treffpunkt.shared.Trail;

/** The caller's calendar addresses, over HTTP. */
@Path("/api/v1/calendar-addresses")
@Tag(name = "Calendars", description = "Meetings as calendar programs read them.")
@NeedsScope(NeedsScope.NONE)
@RunOnVirtualThread
class CalendarAddressResource {
    private static final int MOST = 50;

    private final CalendarAddresses addresses;
    private final Caller caller;
    private final Trail trail;
    private final SecureRandom random;
    private final Clock clock;
    private final URI base;

    CalendarAddressResource(CalendarAddresses addresses, Caller caller, Trail trail, SecureRandom random, Clock clock, @ConfigProperty(name = "treffpunkt.public-base-url") URI base) {
        this.addresses = addresses;
        this.caller = caller;
        this.trail = trail;
        this.random = random;
        this.clock = clock;
        this.base = base;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List one's calendar addresses", description = "Without their secrets, which are not kept.")
    public MyCalendarAddresses listCalendarAddresses() {
        return new MyCalendarAddresses(addresses.of(me()).stream().map(it -> CalendarAddressView.of(it, null)).toList());
    }

    @POST
    @Authenticated
    @Transactional
    @ResponseStatus(201)
    @APIResponseSchema(value = CalendarAddressView.class, responseCode = "201")
    @Operation(summary = "Make a calendar address", description = "Whoever has the address reads what the caller may read when it is read: rights that are taken away are gone from it at once. The address is told once, in this answer.")
    public CalendarAddressView createCalendarAddress(@Valid CalendarAddressDraft draft) {
        if (addresses.of(me()).size() >= MOST) throw Refusal.ruleBroken("too-many-calendar-addresses", "", "Take back an address that you do not need any more: there are at most " + MOST + ".");
        var secret = LinkToken.fresh(random);
        var address = new CalendarAddress(me(), caller.verifiedEmail(), draft, secret, clock.instant());
        addresses.session().persist(address);
        addresses.session().flush();
        trail.keep(CalendarAddressDeed.made(address));
        return CalendarAddressView.of(address, base.resolve("/api/v1/calendars/" + secret.text() + ".ics"));
    }

    @DELETE
    @Path("{addressId}")
    @Authenticated
    @Transactional
    @Operation(summary = "Take a calendar address back", description = "Whoever has it reads nothing any more.")
    public void revokeCalendarAddress(UUID addressId) {
        var address = addresses.one(me(), addressId).orElseThrow(Refusal::notFound);
        addresses.session().remove(address);
        trail.keep(CalendarAddressDeed.revoked(address));
    }

    private String me() {
        return Objects.requireNonNull(caller.subject());
    }
}
