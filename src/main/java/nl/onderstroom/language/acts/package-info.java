/**
 * The acts that people do by talking, as data: one file an act, with the phrases by which it is
 * heard in Dutch, Flemish and English.
 */
@NullMarked
package nl.onderstroom.language.acts;

import org.jspecify.annotations.NullMarked;
