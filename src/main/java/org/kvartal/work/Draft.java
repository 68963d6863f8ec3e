package org.kvartal.work;

/**
 * What a save brings: title, standfirst, teaser and the Markdown text. {@code passages} is the list
 * of passages with their identities as JSON; {@code words} and {@code characters} are the length by
 * script (a Chinese text counts characters).
 */
public record Draft(
    String title,
    String standfirst,
    String teaser,
    String markdown,
    String passages,
    int words,
    int characters) {}
