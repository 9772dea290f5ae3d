/**
 * What runs at night: from the inbox to the reports, over the store. A job works out what should be
 * there, compares it with what is, and makes up the difference; so it may be killed anywhere and
 * run again.
 */
@NullMarked
package nl.onderstroom.jobs;

import org.jspecify.annotations.NullMarked;
