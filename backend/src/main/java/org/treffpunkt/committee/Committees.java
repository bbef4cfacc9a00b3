package org.treffpunkt.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.treffpunkt.account.Caller;

/** Committees as other features find them: what a reader may read of them. */
@ApplicationScoped
public class Committees {
    /** The committee, for those who may read it. */
    public Committee requireRead(Caller reader, Committee committee) {
        return new CommitteeAccess(reader).requireRead(committee);
    }

    /** Whether the reader may know who sits in it. */
    public boolean readsSeats(Caller reader, Committee committee) {
        return new CommitteeAccess(reader).mayReadSeats(committee);
    }

    /** All seats that were ever held in it, for those who may know who sits there; else none. */
    public List<HeldSeat> seats(Caller reader, Committee committee) {
        return readsSeats(reader, committee) ? committee.seats.stream().map(HeldSeat::of).toList() : List.of();
    }
}
