/** What is printed: papers of features in, PDFs out. */
@NullMarked
package org.treffpunkt.pdf;

import org.jspecify.annotations.NullMarked;
