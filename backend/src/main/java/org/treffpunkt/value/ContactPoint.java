package org.treffpunkt.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One way to reach someone, kept as typed and beside it in its standard form: E.164 for numbers, an absolute URL for addresses of the web. */
@Schema(description = "One way to reach someone, kept as typed and, in `normalised`, in its standard form.")
public record ContactPoint(
        @NotNull Kind kind,
        @Schema(description = "As typed, for example `(03 61) 6 43 15 35`.") @NotBlank @Size(max = 500) String value,
        @Schema(description = "E.164 number, absolute URL or lower-case address. Computed; ignored in drafts.", readOnly = true)
        @JsonProperty(access = JsonProperty.Access.READ_WRITE) @Nullable String normalised,
        @Schema(description = "ISO 3166-1 alpha-2 country whose national number format `value` is in. Default DE.")
        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "{country-code}") String country,
        @Nullable LocalizedText label,
        @NotNull Visibility visibility,
        @Schema(description = "Why it may be held, for a person's contact point.") @Nullable @Valid PersonalDataBasis basis) {

    /** What kind of address {@code value} is. */
    @Schema(name = "ContactPointKind")
    public enum Kind { PHONE, FAX, EMAIL, WEB, FORM }

    private static final String DEFAULT_COUNTRY = "DE";

    public ContactPoint {
        // Jackson hands over null for a missing member; Bean Validation reports that afterwards.
        normalised = value == null || kind == null ? null : normalise(kind, value.strip(), country == null ? DEFAULT_COUNTRY : country);
    }

    /** The first e-mail address among them. */
    public static Optional<String> emailAddress(List<ContactPoint> points) {
        return points.stream().filter(point -> point.kind == Kind.EMAIL).map(ContactPoint::normalised).filter(Objects::nonNull).findFirst();
    }

    /** The same for those who need not know why it may be held. */
    public ContactPoint withoutBasis() {
        return new ContactPoint(kind, value, normalised, country, label, visibility, null);
    }

    private static @Nullable String normalise(Kind kind, String value, String country) {
        return switch (kind) {
            case PHONE, FAX -> number(value, country);
            case EMAIL -> mailbox(value);
            case WEB, FORM -> absolute(value);
        };
    }

    private static String number(String value, String country) {
        var numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.format(numbers.parse(value, country), PhoneNumberUtil.PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            throw new InvalidValue("not-a-phone-number", "`" + value + "` is not a telephone number as dialled in " + country + ".");
        }
    }

    private static String mailbox(String value) {
        if (!value.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+")) throw new InvalidValue("not-an-email-address", "`" + value + "` is not an e-mail address.");
        return value.toLowerCase(Locale.ROOT);
    }

    private static String absolute(String value) {
        try {
            var uri = new URI(value.matches("(?i)https?://.*") ? value : "https://" + value);
            if (uri.getHost() == null || !uri.getHost().contains(".")) throw new URISyntaxException(value, "no host");
            return uri.toASCIIString();
        } catch (URISyntaxException e) {
            throw new InvalidValue("not-a-web-address", "`" + value + "` is not a web address (http or https).");
        }
    }
}
