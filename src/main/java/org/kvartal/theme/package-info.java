/**
 * How pages are drawn and answered: themes (folders that extend each other), messages in both
 * languages, the {@link org.kvartal.theme.Page} that a resource returns, the cache in front of
 * everything, and the problems that refusals become. Templates see view records only.
 */
@NullMarked
package org.kvartal.theme;

import org.jspecify.annotations.NullMarked;
