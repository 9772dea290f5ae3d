/**
 * Where the energy of a conversation stagnates or flows: within a meeting (windows and places) and
 * over a team's meetings (series, own band, alarm). A team is compared with itself alone.
 */
@NullMarked
package nl.onderstroom.movement;

import org.jspecify.annotations.NullMarked;
