package org.treffpunkt.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a mailed link: 256 bits that only the letter holds. We keep its hash, so that nobody who reads the database can follow the link. */
public record LinkToken(String text) {
    private static final int BYTES = 32;

    public static LinkToken fresh(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It must not show in a log. */
    @Override
    public String toString() {
        return "LinkToken";
    }
}
