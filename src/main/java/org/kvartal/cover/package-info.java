/**
 * Draws the face of an issue: land grown from its id, its number, season and first titles, as a
 * self-contained SVG and as PNG. Main noun: {@link org.kvartal.cover.Cover}. It knows no issue, no
 * database and no server, only words, numbers and the theme's fonts; the same words give the same
 * bytes on every machine.
 */
@NullMarked
package org.kvartal.cover;

import org.jspecify.annotations.NullMarked;
