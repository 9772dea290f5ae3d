/** Who was there, who spoke and who stayed silent. */
@NullMarked
package nl.onderstroom.measures.presence;

import org.jspecify.annotations.NullMarked;
