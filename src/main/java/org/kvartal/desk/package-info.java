/**
 * The desk's own rooms: what needs you, the inbox, the network's settings. It composes what the
 * features offer and owns nothing; each feature keeps its rooms in its own package. What waits for
 * someone is told by every {@link org.kvartal.platform.Errands} there is. Nothing imports the desk.
 */
@NullMarked
package org.kvartal.desk;

import org.jspecify.annotations.NullMarked;
