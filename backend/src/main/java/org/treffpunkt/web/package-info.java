/** Serves the built web app, so that one address is enough where no web server stands in front. */
@NullMarked
package org.treffpunkt.web;

import org.jspecify.annotations.NullMarked;
