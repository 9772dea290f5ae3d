/** The sheet on how people speak: the tone of it, and what comes back on what is said. */
@NullMarked
package nl.onderstroom.report.xlsx.talk;

import org.jspecify.annotations.NullMarked;
