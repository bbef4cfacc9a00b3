package org.treffpunkt.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.treffpunkt.shared.Violation;
import org.treffpunkt.value.InvalidValue;

/** What Jackson and Bean Validation found wrong with a body, said with JSON pointers and without class names. */
final class BodyViolations {
    private BodyViolations() {}

    static Violation of(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) parameter = node.getName();
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) continue;
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getKind() == ElementKind.PROPERTY) pointer.append('/').append(node.getName());
        }
        boolean ofBody = !pointer.isEmpty() || parameter.equals("draft") || parameter.isEmpty();
        return ofBody ? Violation.at(pointer.toString(), violation.getMessage()) : Violation.ofParameter(parameter, violation.getMessage());
    }

    static Violation of(JsonMappingException unreadable) {
        return Violation.at(pointer(unreadable), message(unreadable));
    }

    static String slug(JsonMappingException unreadable) {
        if (unreadable.getCause() instanceof InvalidValue invalid) return invalid.slug();
        return unreadable instanceof UnrecognizedPropertyException ? "unknown-member" : "wrong-type";
    }

    /** Whether something follows the JSON document, which Jackson reports like a wrong type. */
    static boolean trailing(JsonMappingException unreadable) {
        return unreadable.getOriginalMessage().startsWith("Trailing token");
    }

    static String place(JacksonException unreadable) {
        var location = unreadable.getLocation();
        return location == null || location.getLineNr() < 0 ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String message(JsonMappingException unreadable) {
        if (unreadable.getCause() instanceof InvalidValue invalid) return invalid.getMessage();
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> "There is no member `" + unknown.getPropertyName() + "` here. Known are: "
                    + unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")) + ".";
            case InvalidFormatException format -> "`" + abbreviated(String.valueOf(format.getValue())) + "` is not " + expected(format.getTargetType()) + ".";
            case MismatchedInputException mismatched -> "This is not " + expected(mismatched.getTargetType()) + ".";
            default -> "This cannot be read as JSON of the kind expected here" + place(unreadable) + ".";
        };
    }

    private static String expected(Class<?> type) {
        if (type == null) return "what is expected here";
        if (type.isEnum()) return "one of " + Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        return switch (type.getSimpleName()) {
            case "String" -> "a string";
            case "Integer", "int", "Long", "long" -> "a whole number within range";
            case "Double", "double" -> "a number";
            case "Boolean", "boolean" -> "true or false";
            case "UUID" -> "a UUID";
            case "LocalDate" -> "a day such as 2019-03-11";
            case "LocalTime" -> "a time such as 09:00";
            case "Instant", "OffsetDateTime" -> "an instant with offset such as 2019-03-11T18:00:00+01:00";
            case "PartialDate" -> "a date as a string, such as \"2019\" or \"2019-03-11\"";
            case "List", "ArrayList", "Set" -> "a list";
            default -> "an object";
        };
    }

    private static String pointer(JsonMappingException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String abbreviated(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 60 ? line : line.substring(0, 60).strip().toString() + "…";
    }

}
