/**
 * What every feature stands on: languages, ids, time, settings, refusals, the visitor of a request,
 * the change log, jobs with progress and the audit trail. It knows nothing of works, people or
 * issues. The {@link org.kvartal.platform.ChangeLog} is the one place from which search, the page
 * cache and exports learn that something readers see has changed.
 */
@NullMarked
package org.kvartal.platform;

import org.jspecify.annotations.NullMarked;
