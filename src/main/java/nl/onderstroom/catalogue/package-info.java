/**
 * What the program knows, in sorted lists: the rooms get them by constructor and never look here.
 */
@NullMarked
package nl.onderstroom.catalogue;

import org.jspecify.annotations.NullMarked;
