/** What people say to each other out of courtesy, and which is therefore no tone. */
@NullMarked
package nl.onderstroom.annotate.courtesy;

import org.jspecify.annotations.NullMarked;
