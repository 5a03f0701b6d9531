package org.hearsay.eval.polnear;

import java.util.List;

/**
 * What others reported on PolNeAR's test part, exact chunks, F1. Systems: Wang, Li, Meng, Zhang, Ouyang, Li and Chen, "CofeNet: Context and
 * Former-Label Enhanced Net for Complicated Quotation Extraction", COLING 2022, table 6. People: PolNeAR's articles that
 * several annotated, measured with the same metric. A dash is a figure that was not given.
 */
record Published(String system, String source, String cue, String content) {
    static final List<Published> SYSTEMS = List.of(
            new Published("Rule", "10.7", "22.8", "5.6"),
            new Published("CoreNLP", "13.9", "-", "17.5"),
            new Published("CRF", "50.6", "53.4", "28.6"),
            new Published("BiLSTM w. Cofe", "71.2", "67.0", "62.2"),
            new Published("BERT", "81.1", "74.0", "68.9"),
            new Published("BERT w. CRF", "82.2", "74.9", "71.0"),
            new Published("BERT w. Cofe", "83.2", "75.3", "72.9"),
            new Published("annotators among themselves", "78.8", "70.7", "69.3"));

    /** F1 of annotators among themselves, source, cue and content of one attribution all exact. */
    static final String PEOPLE_ALL_THREE = "58.0";
}
