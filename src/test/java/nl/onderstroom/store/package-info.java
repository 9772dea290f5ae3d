/** Tests of the store. */
@NullMarked
package nl.onderstroom.store;

import org.jspecify.annotations.NullMarked;
