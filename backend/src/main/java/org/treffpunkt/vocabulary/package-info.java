/** The controlled vocabularies: topics, target groups, territories and languages; hierarchical, multilingual, with the identifiers others use. Records name terms by code. */
@NullMarked
package org.treffpunkt.vocabulary;

import org.jspecify.annotations.NullMarked;
