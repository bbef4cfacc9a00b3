/** Registration for meetings that are open to more than those invited: what is asked, who registered, who waits for a place, and the certificate of those who were there. */
@NullMarked
package org.treffpunkt.registration;

import org.jspecify.annotations.NullMarked;
