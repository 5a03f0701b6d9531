/** The reader: one small network on ONNX Runtime, and the decoding of what it says. */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;
