/**
 * Letters to one person at a time: composed from the texts in {@code content/letters}, written in
 * the transaction of the deed that causes them, and carried by the {@link org.kvartal.mail.Postman}
 * by SMTP or into a folder. The main noun is {@link org.kvartal.mail.Letter}; features use {@link
 * org.kvartal.mail.Letters} and {@link org.kvartal.mail.Outbox}.
 */
@NullMarked
package org.kvartal.mail;

import org.jspecify.annotations.NullMarked;
