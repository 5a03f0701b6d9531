/** What people and bodies are called, on whose word, and which voices belong together. */
@NullMarked
package org.hearsay.naming;

import org.jspecify.annotations.NullMarked;
