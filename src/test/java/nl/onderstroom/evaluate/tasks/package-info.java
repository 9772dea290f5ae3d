/** What is measured: each task has its gold, its reading of an annotated meeting, and its aim. */
@NullMarked
package nl.onderstroom.evaluate.tasks;

import org.jspecify.annotations.NullMarked;
