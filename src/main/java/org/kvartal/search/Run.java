package org.kvartal.search;

/** A piece of text that either answers the question, and is marked, or only surrounds it. */
public record Run(String text, boolean marked) {}
