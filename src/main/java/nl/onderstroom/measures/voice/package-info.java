/** Numbers of each person: how much, how long, since when. */
@NullMarked
package nl.onderstroom.measures.voice;

import org.jspecify.annotations.NullMarked;
