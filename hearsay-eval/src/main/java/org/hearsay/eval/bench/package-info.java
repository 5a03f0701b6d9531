/** How fast Hearsay reads: folders, growing texts, and JMH benchmarks. */
@NullMarked
package org.hearsay.eval.bench;

import org.jspecify.annotations.NullMarked;
