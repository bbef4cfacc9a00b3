/** Counselling offers: the help that organisations and networks give, to whom, in which languages, where and when. Courses, mentoring, guides and clearing are kinds of it. */
@NullMarked
package org.treffpunkt.offer;

import org.jspecify.annotations.NullMarked;
