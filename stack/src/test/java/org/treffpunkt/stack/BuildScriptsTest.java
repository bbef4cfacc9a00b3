package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when something is missing before the launcher can even start. */
@DisabledOnOs(OS.WINDOWS)
class BuildScriptsTest {
    private final Path build = StackSettings.of(Map.of()).root().resolve("build");

    @TempDir
    Path folder;

    @Test
    void aFittingJdkIsFound() throws Exception {
        var found = run(build.resolve("find-jdk").toString(), "25");
        assertThat(found.exitCode).isZero();
        assertThat(Path.of(found.said, "bin", "javac")).isExecutable();
    }

    @Test
    void aJdkThatIsTooOldIsToldInOneSentence() throws Exception {
        var found = run(build.resolve("find-jdk").toString(), "999");
        assertThat(found.exitCode).isEqualTo(1);
        assertThat(found.said).matches("Treffpunkt needs a JDK of version 999 or newer \\(found: .+\\): install one, .+ or set JAVA_HOME to it\\.");
    }

    @Test
    void aFailedDownloadIsToldInOneSentence() throws Exception {
        var step = step("echo '[ERROR] Could not transfer artifact a:b:jar:1 from/to central: Unknown host'; echo '    at java.base/java.net'; exit 1");
        assertThat(step.exitCode).isEqualTo(1);
        assertThat(step.said).contains("A download failed: check the network").doesNotContain("java.base");
    }

    @Test
    void aFullDiskIsToldInOneSentence() throws Exception {
        var step = step("echo 'java.io.IOException: No space left on device'; exit 1");
        assertThat(step.said).contains("The disk is full: free some space").doesNotContain("IOException");
    }

    @Test
    void anythingElseShowsTheEndOfWhatWasSaidAndItsExitCode() throws Exception {
        var step = step("echo 'Offer.java:[3,4] cannot find symbol'; exit 3");
        assertThat(step.exitCode).isEqualTo(3);
        assertThat(step.said).contains("cannot find symbol", "\"Doing it\" failed; everything it said is in .cache/logs/doing-it.log.");
    }

    private Result step(String script) throws IOException, InterruptedException {
        return run(build.resolve("step").toString(), "Doing it", "sh", "-c", script);
    }

    private Result run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Result(process.waitFor(), said);
    }

    private record Result(int exitCode, String said) {}
}
