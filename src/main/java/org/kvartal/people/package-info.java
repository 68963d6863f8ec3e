/**
 * People, with or without an account: who they are, how they sign in, and the signed links that let
 * them act without an account. The main noun is {@link org.kvartal.people.Person}.
 */
@NullMarked
package org.kvartal.people;

import org.jspecify.annotations.NullMarked;
