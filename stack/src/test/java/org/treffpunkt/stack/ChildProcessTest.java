package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ChildProcessTest {
    @TempDir
    Path path;

    private Process sleeping;

    @AfterEach
    void endSleeping() {
        if (sleeping != null) sleeping.destroyForcibly();
    }

    @Test
    void whatAKilledLauncherLeftBehindIsEnded() throws IOException, InterruptedException {
        try (var folder = DataFolder.open(path)) {
            ChildProcess.start("part", new ProcessBuilder("sleep", "600"), folder); // and never closed
            var pid = Long.parseLong(Files.readString(folder.pidFile("part")).split(" ")[0]);
            assertThat(ChildProcess.endLeftOver(folder.pidFile("part"))).contains(pid);
            assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(folder.pidFile("part")).doesNotExist();
        }
    }

    @Test
    void anotherProcessThatWasGivenTheSamePidIsLeftAlone() throws IOException, InterruptedException {
        sleeping = new ProcessBuilder("sleep", "600").start();
        var pidFile = Files.writeString(path.resolve("part.pid"), sleeping.pid() + " 2001-01-01T00:00:00Z");
        assertThat(ChildProcess.endLeftOver(pidFile)).isEmpty();
        assertThat(sleeping.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void aDamagedPidFileDoesNotKeepThePartFromStarting() throws IOException {
        var pidFile = Files.writeString(path.resolve("part.pid"), "");
        assertThat(ChildProcess.endLeftOver(pidFile)).isEmpty();
    }

    @Test
    void closingEndsTheGrandchildrenToo() throws IOException, InterruptedException {
        try (var folder = DataFolder.open(path)) {
            var child = ChildProcess.start("part", new ProcessBuilder(List.of("sh", "-c", "sleep 600 & wait")), folder);
            var grandchild = firstChildOf(child.pid());
            child.close();
            assertThat(grandchild.isAlive()).isFalse();
            assertThat(child.isRunning()).isFalse();
        }
    }

    private static ProcessHandle firstChildOf(long pid) throws InterruptedException {
        while (true) {
            var child = ProcessHandle.of(pid).orElseThrow().children().findFirst();
            if (child.isPresent()) return child.get();
            Thread.sleep(10);
        }
    }
}
