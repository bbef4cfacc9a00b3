package org.treffpunkt.protection;

import java.util.regex.Pattern;

/** A column that can hold personal data, with what the comment on it says: `personal: PURPOSE, RETENTION KIND`. */
record AnnotatedColumn(String table, String column, String comment) {
    private static final Pattern PERSONAL = Pattern.compile("personal: (\\w+), (\\w+)");

    Purpose purpose() {
        return Purpose.valueOf(said(1));
    }

    RetentionKind retention() {
        return RetentionKind.valueOf(said(2));
    }

    private String said(int which) {
        var said = PERSONAL.matcher(comment);
        if (!said.matches()) throw new IllegalStateException("The comment on " + table + "." + column + " is neither 'not personal' nor 'personal: PURPOSE, RETENTION KIND': " + comment);
        return said.group(which);
    }
}
