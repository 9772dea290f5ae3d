/**
 * A model of the user's own that hears the tone of an utterance: a folder that is checked before it
 * is used. The only room that knows what runs such a model.
 */
@NullMarked
package nl.onderstroom.annotate.onnx;

import org.jspecify.annotations.NullMarked;
