/**
 * How what is published is found from outside: feeds, the sitemap, {@code robots.txt}, the
 * description for the search fields of browsers. The main noun is {@link
 * org.kvartal.discovery.Feed}. Everything here is made from publications; nothing is stored, and
 * what has been made is kept until the change log moves on.
 */
@NullMarked
package org.kvartal.discovery;

import org.jspecify.annotations.NullMarked;
