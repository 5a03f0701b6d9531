package org.hearsay.eval;

import java.lang.management.ManagementFactory;

/** Time of the processor that a thread took: what else runs on the machine has hardly a part in it. */
public final class Processor {
    private Processor() {}

    /** In seconds, of the calling thread, since some begin. */
    public static double seconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
