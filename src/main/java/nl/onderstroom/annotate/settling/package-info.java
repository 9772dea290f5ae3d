/**
 * Hears where a matter is settled, put off or taken up again, by what was learned from meetings
 * that people labelled.
 */
@NullMarked
package nl.onderstroom.annotate.settling;

import org.jspecify.annotations.NullMarked;
