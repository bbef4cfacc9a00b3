package org.treffpunkt.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.MimeMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * A file of the web app.
 *
 * @param lasting whether its name changes with its content
 */
record Asset(Buffer content, String contentType, String etag, boolean lasting) {
    private static final Set<String> TEXTS = Set.of("application/javascript", "application/json", "application/manifest+json", "application/xml", "image/svg+xml");

    static Asset of(Path root, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String known = MimeMapping.getMimeTypeForFilename(file.getFileName().toString());
        String type = known == null ? "application/octet-stream" : known;
        boolean text = type.startsWith("text/") || TEXTS.contains(type);
        return new Asset(Buffer.buffer(content), text ? type + ";charset=UTF-8" : type, etag(content), root.relativize(file).startsWith("assets"));
    }

    /** The same file with other content. */
    Asset with(Buffer other) {
        return new Asset(other, contentType, etag(other.getBytes()), lasting);
    }

    String cacheControl() {
        return lasting ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static String etag(byte[] content) {
        var checksum = new CRC32C();
        checksum.update(content);
        return "\"" + HexFormat.of().toHexDigits(checksum.getValue(), 8) + "-" + content.length + "\"";
    }
}
