/**
 * Finding what is published: one Lucene index per node, in both languages at once. The main noun is
 * {@link org.kvartal.search.Index}; what it holds is an {@code Entry} for each article, person,
 * call and page. The index keeper follows the change log, nobody calls it; the index may be thrown
 * away at any time and is then made again from the database.
 */
@NullMarked
package org.kvartal.search;

import org.jspecify.annotations.NullMarked;
