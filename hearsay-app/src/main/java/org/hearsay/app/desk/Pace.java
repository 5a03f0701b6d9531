package org.hearsay.app.desk;

/** Is told how far along something is that may take long. */
public interface Pace {
    /** Nobody is told. */
    Pace UNTOLD = new Pace() {
        @Override
        public void begin(Task task, long steps) {}

        @Override
        public void stepTo(long done) {}
    };

    /** What may take long. */
    enum Task {
        INDEXING("Indexing"),
        TAKING_IN("Taking in documents"),
        GROUPING("Finding claims and events"),
        TRACING("Tracing origins"),
        LOOKING("Looking who there is"),
        COMPARING("Comparing names");

        private final String words;

        Task(String words) {
            this.words = words;
        }

        /** What a terminal says of it; pages have words of their own. */
        public String words() {
            return words;
        }
    }

    /** Another task begins; the one before has ended. */
    void begin(Task task, long steps);

    /** So many steps of the task are done. */
    void stepTo(long done);
}
