package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A part that runs as a child process. A file remembers it, so that the next start can end it if the launcher was killed. */
final class ChildProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String part;
    private final Process process;
    private final Path pidFile;
    private final Path log;

    private ChildProcess(String part, Process process, DataFolder folder) {
        this.part = part;
        this.process = process;
        this.pidFile = folder.pidFile(part);
        this.log = folder.log(part);
    }

    /** A part that says what it has to say in a log of its own. */
    static ChildProcess start(String part, ProcessBuilder builder, DataFolder folder) throws IOException {
        Files.createDirectories(folder.log(part).getParent());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(folder.log(part).toFile()));
        return spawn(part, builder, folder);
    }

    /** A command that shares the terminal with the launcher. */
    static ChildProcess startInTerminal(String part, ProcessBuilder builder, DataFolder folder) throws IOException {
        return spawn(part, builder.inheritIO(), folder);
    }

    private static ChildProcess spawn(String part, ProcessBuilder builder, DataFolder folder) throws IOException {
        var process = builder.start();
        var child = new ChildProcess(part, process, folder);
        Files.writeString(child.pidFile, process.pid() + " " + startOf(process.toHandle()));
        return child;
    }

    /** Ends the remembered process, but only if it is the very same one: pids are given again. */
    static Optional<Long> endLeftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return Optional.empty();
        var words = Files.readString(pidFile).strip().split(" ", 2);
        var same = words.length == 2 && words[0].matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(words[0])).filter(handle -> startOf(handle).equals(words[1]))
                : Optional.<ProcessHandle>empty();
        same.ifPresent(ChildProcess::end);
        Files.deleteIfExists(pidFile);
        return same.map(ProcessHandle::pid);
    }

    boolean isRunning() {
        return process.isAlive();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    /** What to tell a person when this process ended too early or does not answer. */
    StackFailure failure() throws IOException {
        return StackFailure.ofPart(part, Files.readString(log), log);
    }

    @Override
    public void close() throws IOException {
        end(process.toHandle());
        Files.deleteIfExists(pidFile);
    }

    private static void end(ProcessHandle handle) {
        if (!handle.isAlive()) return;
        // Taken before the parent goes: afterwards nobody knows whose children they were.
        List<ProcessHandle> descendants = handle.descendants().toList();
        handle.destroy();
        if (!ends(handle)) handle.destroyForcibly();
        for (var descendant : descendants) {
            descendant.destroy();
            if (!ends(descendant)) descendant.destroyForcibly();
        }
    }

    private static boolean ends(ProcessHandle handle) {
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
