package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path path;

    @Test
    void aFolderInUseIsRefusedWithTheProcessThatUsesIt() {
        try (var first = DataFolder.open(path)) {
            assertThatThrownBy(() -> DataFolder.open(first.path()))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("in use by another running Treffpunkt (process " + ProcessHandle.current().pid() + ")")
                    .hasMessageContaining("DATA_FOLDER");
        }
    }

    @Test
    void aClosedFolderCanBeOpenedAgain() {
        DataFolder.open(path).close();
        DataFolder.open(path).close();
    }

    @Test
    void aSecretStaysTheSameAndDiffersFromTheOthers() {
        try (var folder = DataFolder.open(path)) {
            var secret = folder.secret("one");
            assertThat(secret).hasSizeGreaterThanOrEqualTo(32).isEqualTo(folder.secret("one")).isNotEqualTo(folder.secret("two"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSecretIsReadableByItsOwnerOnly() throws IOException {
        try (var folder = DataFolder.open(path)) {
            folder.secret("one");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path().resolve("secrets/one")))).isEqualTo("rw-------");
        }
    }

    @Test
    void aNearlyFullDiskIsToldBeforeTheStart() {
        assertThatThrownBy(() -> DataFolder.requireSpace(path, 12L << 20))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("Only 12 MB are free")
                .hasMessageContaining("free some space");
    }

    @Test
    void aDiskThatFillsUpLaterIsToldAsSuch() {
        assertThat(StackFailure.of(new FileSystemException("file", null, "No space left on device"), path)).hasMessageStartingWith("The disk is full");
        assertThat(StackFailure.ofPart("postgres", "could not write: No space left on device", path.resolve("log"))).hasMessageStartingWith("The disk is full");
    }
}
