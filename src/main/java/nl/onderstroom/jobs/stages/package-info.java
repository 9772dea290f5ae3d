/** The stages of a night, each comparing what should be with what is. */
@NullMarked
package nl.onderstroom.jobs.stages;

import org.jspecify.annotations.NullMarked;
