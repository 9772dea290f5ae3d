/**
 * Organisations with a known truth: transcripts and attendance logs written from drawn parameters.
 */
@NullMarked
package nl.onderstroom.simulate;

import org.jspecify.annotations.NullMarked;
