/**
 * The quarterly issue: one ordered list of sections and entries from which every rendition is made.
 * The main noun is {@link org.kvartal.issue.Issue}.
 */
@NullMarked
package org.kvartal.issue;

import org.jspecify.annotations.NullMarked;
