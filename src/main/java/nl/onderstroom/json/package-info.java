/** JSON and YAML to records and back: the only room that knows Jackson. */
@NullMarked
package nl.onderstroom.json;

import org.jspecify.annotations.NullMarked;
