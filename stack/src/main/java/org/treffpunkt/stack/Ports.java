package org.treffpunkt.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds free ports and says plainly when a wanted one is taken. */
final class Ports {
    private Ports() {}

    /** The wanted port, or a free one for 0. */
    static int choose(int wanted) {
        if (wanted > 0) return wanted;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireFree(String part, int port, String variable) {
        if (port == 0) return; // any free one
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a port in TIME_WAIT after a quick restart is free enough
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StackFailure(
                    StackFailure.UNAVAILABLE,
                    "Port %d, which %s needs, is taken by another program: stop that program, or choose another port with %s=%d."
                            .formatted(port, part, variable, port + 1));
        }
    }
}
