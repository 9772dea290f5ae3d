/**
 * What was said and who was there.
 *
 * <p>Each record is the value, the table row and the JSON at once. Dutch words of the field that
 * have no good English one stay Dutch everywhere: an <i>insteek</i> is one small change a team
 * tries; <i>gedragenheid</i> is how far people carry a decision; a <i>plek</i> (plural
 * <i>plekken</i>) is a stretch of a meeting where its energy stagnates; a <i>parel</i>
 * (<i>pareltje</i>) is a moment or meeting where it flows; <i>bovenstroom</i> is structure, roles
 * and process, <i>onderstroom</i> relations, emotion and culture.
 */
@NullMarked
package nl.onderstroom.model;

import org.jspecify.annotations.NullMarked;
