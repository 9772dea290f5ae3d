/** XML from strangers, read without trusting it. */
@NullMarked
package nl.onderstroom.intake.xml;

import org.jspecify.annotations.NullMarked;
