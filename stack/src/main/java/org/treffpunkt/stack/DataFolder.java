package org.treffpunkt.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder that keeps a stack's state. One launcher at a time; the lock ends with the process, however that ends. */
final class DataFolder implements AutoCloseable {
    private static final long NEEDED_BYTES = 300L << 20;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new StackFailure(
                        StackFailure.IN_USE,
                        "The data folder " + path + " is in use by another running Treffpunkt" + owner(path)
                                + ": stop that one, or choose another folder with DATA_FOLDER=.data-second.");
            }
            Files.writeString(path.resolve("lock.pid"), Long.toString(ProcessHandle.current().pid()));
            requireSpace(path, Files.getFileStore(path).getUsableSpace());
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw StackFailure.of(e, path);
        }
    }

    static void requireSpace(Path path, long usableBytes) {
        if (usableBytes >= NEEDED_BYTES) return;
        throw new StackFailure(
                StackFailure.DISK_FULL,
                "Only %d MB are free on the disk of %s and at least %d MB are needed: free some space, then start again."
                        .formatted(usableBytes >> 20, path, NEEDED_BYTES >> 20));
    }

    Path path() {
        return path;
    }

    Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    Path pidFile(String part) {
        return path.resolve(part + ".pid");
    }

    /** A password of this folder, made at its first use and readable by its owner only. */
    String secret(String name) {
        var file = path.resolve("secrets").resolve(name);
        try {
            if (Files.exists(file)) return Files.readString(file);
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            Files.createDirectories(file.getParent());
            writeOwnerOnly(file, secret);
            return secret;
        } catch (IOException e) {
            throw StackFailure.of(e, path);
        }
    }

    private static void writeOwnerOnly(Path file, String text) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw StackFailure.of(e, path);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false; // another stack in this very process
        }
    }

    private static String owner(Path path) throws IOException {
        var file = path.resolve("lock.pid");
        return Files.exists(file) ? " (process " + Files.readString(file).strip() + ")" : "";
    }
}
