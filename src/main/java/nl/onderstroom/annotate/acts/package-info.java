/**
 * What is done by saying it: proposing, agreeing, deciding; each act with the words it stands on.
 */
@NullMarked
package nl.onderstroom.annotate.acts;

import org.jspecify.annotations.NullMarked;
