package org.treffpunkt.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date as precisely as it is known: a day, a month, a year, or a day of an unknown year (ISO 8601 reduced precision; unknown year as in ISO 8601-2). */
@Schema(
        type = SchemaType.STRING,
        pattern = "^(\\d{4}(-\\d{2}(-\\d{2})?)?|XXXX-\\d{2}-\\d{2})$",
        maxLength = 10,
        description = "A date as precisely as it is known: `2019`, `2019-03`, `2019-03-11` (ISO 8601), or `XXXX-03-30` when the year is unknown (ISO 8601-2).",
        examples = "2019-03-11")
public record PartialDate(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    /** Not for readers of JSON, who would take an object for a date. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    public PartialDate {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        try {
            if (text.startsWith("XXXX-")) {
                MonthDay.parse("--" + text.substring(5));
                return new PartialDate(text, null, null);
            }
            return switch (text.length()) {
                case 4 -> new PartialDate(text, Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
                case 7 -> new PartialDate(text, YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new InvalidValue("not-a-date", "Give a date as 2019, 2019-03, 2019-03-11, or XXXX-03-30 when the year is unknown.");
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    @JsonValue
    @Override
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
