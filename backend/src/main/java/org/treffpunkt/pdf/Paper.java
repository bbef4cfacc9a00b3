package org.treffpunkt.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed, whatever it is of.
 *
 * @param kind what it is: an invitation, minutes
 * @param mark stands out above all: that it is only a draft, that the meeting was called off; null for nothing
 * @param facts when, where and the like
 * @param roll a table to sign in; null for none
 * @param small below everything: what those who funded it demand
 */
public record Paper(PaperLanguage language, String kind, String title, @Nullable String mark, List<Fact> facts, List<Part> parts, @Nullable Roll roll, List<String> small) {
    public static final String MEDIA_TYPE = "application/pdf";

    public record Fact(String name, String value) {}

    /**
     * What stands under one heading.
     *
     * @param number before the heading; null where the part is not numbered
     * @param note behind the heading
     * @param markdown CommonMark without HTML; null for a heading alone
     */
    public record Part(@Nullable Integer number, String heading, @Nullable String note, @Nullable String markdown) {}

    /** Rows of a table; the last column is left for signatures. */
    public record Roll(List<String> columns, List<List<String>> rows) {}
}
