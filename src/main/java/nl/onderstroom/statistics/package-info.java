/** Pure numbers: functions of arrays, without a notion of meetings. */
@NullMarked
package nl.onderstroom.statistics;

import org.jspecify.annotations.NullMarked;
