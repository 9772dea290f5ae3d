/**
 * What there is: one sorted list each of formats, languages, measures, patterns and sheets. Adding
 * one is one line here. A room of its own behind what it lists, since a registry beside its
 * interface makes a cycle.
 */
@NullMarked
package nl.onderstroom.catalogue;

import org.jspecify.annotations.NullMarked;
