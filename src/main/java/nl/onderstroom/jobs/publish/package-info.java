/** From the meetings of a team to its workbook. */
@NullMarked
package nl.onderstroom.jobs.publish;

import org.jspecify.annotations.NullMarked;
