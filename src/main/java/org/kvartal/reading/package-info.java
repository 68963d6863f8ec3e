/**
 * What readers see: home, issues, articles, people, pages, and the two letters a reader can send (a
 * mistake found, a word to the editors). It composes what the features offer into view records and
 * owns little itself: the edited pages ({@link org.kvartal.reading.PageEdit}) and the readers'
 * messages ({@link org.kvartal.reading.Notice}). Nothing but the desk imports it.
 */
@NullMarked
package org.kvartal.reading;

import org.jspecify.annotations.NullMarked;
