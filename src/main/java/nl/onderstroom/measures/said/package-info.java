/** What people do by what they say, and what comes of it in the turns behind. */
@NullMarked
package nl.onderstroom.measures.said;

import org.jspecify.annotations.NullMarked;
