package org.treffpunkt.meeting;

import org.jspecify.annotations.Nullable;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PostalAddress;

/** Where people meet, as far as it is said in words: the site, if it is one we know, stands beside it. */
public record Place(@Nullable LocalizedText name, @Nullable PostalAddress address, @Nullable String locality, @Nullable String country, @Nullable String onlineUrl) {}
