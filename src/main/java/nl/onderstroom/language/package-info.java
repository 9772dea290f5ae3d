/**
 * Languages as data: those that are spoken in meetings ({@code /languages/xx}: function words,
 * question words, back-channels) and those in which we write ({@code /texts/xx}).
 */
@NullMarked
package nl.onderstroom.language;

import org.jspecify.annotations.NullMarked;
