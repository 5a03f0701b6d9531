package org.hearsay.app.desk;

/** Is told how far along something is that may take long. */
public interface Pace {
    /** Nobody is told. */
    Pace UNTOLD = new Pace() {
        @Override
        public void begin(String task, long steps) {}

        @Override
        public void stepTo(long done) {}
    };

    /** Another task begins; the one before has ended. */
    void begin(String task, long steps);

    /** So many steps of the task are done. */
    void stepTo(long done);
}
