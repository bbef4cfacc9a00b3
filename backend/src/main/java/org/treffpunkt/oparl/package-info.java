/** OParl 1.1 (oparl.org): what networks make public, for programs that read parliamentary information systems. Reads publications and nothing else; nothing reads it. */
@NullMarked
package org.treffpunkt.oparl;

import org.jspecify.annotations.NullMarked;
