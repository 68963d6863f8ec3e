/**
 * What people write. A {@link org.kvartal.work.Work} has an {@link org.kvartal.work.Edition} per
 * language; every save of an edition is an immutable {@link org.kvartal.work.Revision}; what
 * readers see is a {@link org.kvartal.work.Publication} of one revision. Pictures are {@code
 * Media}.
 */
@NullMarked
package org.kvartal.work;

import org.jspecify.annotations.NullMarked;
