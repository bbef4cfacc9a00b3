/** What moves the people of a network, collected before it is dealt with: raised by members, accounts or guests, supported by others, put onto agendas, and answered. */
@NullMarked
package org.treffpunkt.concern;

import org.jspecify.annotations.NullMarked;
