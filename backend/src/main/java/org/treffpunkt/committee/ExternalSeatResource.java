package org.treffpunkt.committee;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.treffpunkt.http.NeedsScope;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Records;

/** Seats of networks in committees of others, over HTTP. */
@Path("/api/v1/networks/{id}/external-seats")
@Tag(name = "Committees")
@NeedsScope("committees")
@RunOnVirtualThread
class ExternalSeatResource {
    private final Committees committees;
    private final CommitteeAccess access;
    private final Records records;

    ExternalSeatResource(Committees committees, CommitteeAccess access, Records records) {
        this.committees = committees;
        this.access = access;
        this.records = records;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List where a network sits in committees of others",
            description = "Seats held by the network on the day `asOf` (default: today), in committees that the caller may read. For members of the network, and platform administrators.")
    public ExternalSeats listExternalSeats(UUID id, @Parameter(description = "A day, such as `2002-06-30`.") @QueryParam("asOf") @Nullable LocalDate asOf) {
        var network = access.requireReadSeatsOf(records.find(Network.class, id));
        var day = asOf == null ? records.today() : asOf;
        var seats = committees.withSeatOf(network.id()).stream().filter(access::reads)
                .flatMap(committee -> committee.seatsOn(day).stream().filter(seat -> seat.of(network)).map(seat -> ExternalSeat.of(committee, seat, access.caller())));
        return new ExternalSeats(day, seats.toList());
    }
}
