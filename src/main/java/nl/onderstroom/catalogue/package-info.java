/** What there is of each kind: sorted lists, and nothing else. */
@NullMarked
package nl.onderstroom.catalogue;

import org.jspecify.annotations.NullMarked;
