package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aTakenPortIsNamedTogetherWithTheVariableThatChangesIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree("Keycloak", port, "KC_PORT"))
                    .isInstanceOf(StackFailure.class)
                    .hasMessage("Port %d, which Keycloak needs, is taken by another program: stop that program, or choose another port with KC_PORT=%d."
                            .formatted(port, port + 1));
        }
    }

    @Test
    void aFreePortIsFree() {
        var port = Ports.choose(0);
        assertThat(port).isPositive();
        Ports.requireFree("Keycloak", port, "KC_PORT");
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByName() {
        assertThatThrownBy(() -> StackSettings.of(Map.of("APP_PORT", "eighty")))
                .isInstanceOf(StackFailure.class)
                .hasMessage("APP_PORT must be a port number from 0 (any free one) to 65535, not \"eighty\".");
        assertThatThrownBy(() -> StackSettings.of(Map.of("APP_PORT", "65536"))).isInstanceOf(StackFailure.class);
    }
}
