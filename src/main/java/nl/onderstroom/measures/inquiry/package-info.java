/** Questions, and which of them leave the answer open. */
@NullMarked
package nl.onderstroom.measures.inquiry;

import org.jspecify.annotations.NullMarked;
