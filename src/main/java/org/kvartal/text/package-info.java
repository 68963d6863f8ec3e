/**
 * Texts: Markdown and what is made of it. The main nouns are {@link org.kvartal.text.Markdown}
 * (source to safe HTML), {@link org.kvartal.text.Passage} (a piece of a text that keeps its name
 * from one revision to the next), {@link org.kvartal.text.Length} (script-aware counting) and
 * {@link org.kvartal.text.Manuscript} (what an author hands in). Nothing here knows the database,
 * the web or the theme; it fires and hears no events.
 */
@NullMarked
package org.kvartal.text;

import org.jspecify.annotations.NullMarked;
