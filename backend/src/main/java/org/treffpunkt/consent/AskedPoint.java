package org.treffpunkt.consent;

import org.treffpunkt.value.ContactPoint;

/** One way to reach somebody, in its standard form, and one purpose for which they are asked. */
record AskedPoint(ContactPoint.Kind kind, String point, ConsentPurpose purpose) {}
