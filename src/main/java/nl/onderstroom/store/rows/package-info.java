/** The rows of the store's tables. */
@NullMarked
package nl.onderstroom.store.rows;

import org.jspecify.annotations.NullMarked;
