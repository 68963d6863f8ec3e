/**
 * Kvartal, a research-network portal and newsletter publishing system.
 *
 * <p>Every package below is one feature or one foundation, in the order in which they may use each
 * other: {@code platform}, {@code text}, {@code theme}, {@code mail}, {@code people}, {@code work},
 * {@code editorial}, {@code cover}, {@code issue}, {@code search}, {@code discovery}, {@code
 * operations}, {@code reading}, {@code desk}. The table in {@code ArchitectureTest} holds that
 * order. A request meets three classes: a resource (door and transaction), an entity found through
 * its repository, and a page (a view record and a template of the theme).
 */
package org.kvartal;
