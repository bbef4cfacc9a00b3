package org.treffpunkt.protection;

import jakarta.enterprise.context.Dependent;
import org.treffpunkt.account.Access;
import org.treffpunkt.account.Caller;
import org.treffpunkt.network.Network;
import org.treffpunkt.shared.Refusal;

/** What a network tells about data is for whoever may know the network; what it decides is its coordinators' alone. Platform administrators look at what is done with data, and decide nothing. */
@Dependent
class ProtectionAccess extends Access<Network> {
    ProtectionAccess(Caller caller) {
        super(caller);
    }

    @Override
    protected boolean mayRead(Network network) {
        return super.mayRead(network) || caller.administersPlatform();
    }

    /** For those who answer for what is done with data in the network. */
    Network requireOversee(Network network) {
        requireRead(network);
        if (!mayWrite(network) && !caller.administersPlatform()) throw Refusal.forbidden("This is for the coordinators of the network, and platform administrators.");
        return network;
    }
}
