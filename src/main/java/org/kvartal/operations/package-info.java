/**
 * What keeps an installation well: health, the demonstration network, import and export. It reads
 * and writes through the features' own verbs.
 */
@NullMarked
package org.kvartal.operations;

import org.jspecify.annotations.NullMarked;
