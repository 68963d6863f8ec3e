/**
 * From the call to the decision. A {@link org.kvartal.editorial.Call} asks for texts; a {@link
 * org.kvartal.editorial.Submission} is a text on its way to an issue, from the first draft in the
 * form to the published page. Its {@link org.kvartal.editorial.Stage} changes by verbs only, and
 * every change leaves a step. Files are kept as they came, named by their content.
 */
@NullMarked
package org.kvartal.editorial;

import org.jspecify.annotations.NullMarked;
