package org.kvartal.search;

import org.kvartal.platform.Language;

/** What someone who has begun to type may mean. */
record Suggestion(String kind, String path, Language language, String title) {}
