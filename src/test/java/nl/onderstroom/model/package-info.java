/** Tests of what a meeting is. */
@NullMarked
package nl.onderstroom.model;

import org.jspecify.annotations.NullMarked;
