/**
 * The network's words in both languages: the termbase of English, simplified and traditional terms,
 * which translators, search and readers share. Its first version is the file {@code
 * content/terms/welfare.csv}; it is kept at the desk and can be taken away as such a file again.
 */
@NullMarked
package org.kvartal.translation;

import org.jspecify.annotations.NullMarked;
