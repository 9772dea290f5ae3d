/** Tests of putting meetings together. */
@NullMarked
package nl.onderstroom.jobs.analyse;

import org.jspecify.annotations.NullMarked;
