package org.hearsay.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * A BERT encoder on ONNX Runtime that gives the state of each piece. Each stretch of text is run by itself and on one thread, as in
 * {@link Network}: dynamic quantisation would let neighbours in a batch change its states. Safe to share between threads.
 */
final class StateNetwork implements AutoCloseable {
    static final int WIDTH = 384;

    /** Pieces that it reads at once, start and end piece left out: what it was made for. */
    static final int PIECES = 254;

    private static final long START = 101;
    private static final long END = 102;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    StateNetwork(byte[] onnx) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(onnx, options);
        }
    }

    /**
     * Adds up the states of the words [begin, end), and those of the start and end piece with them.
     *
     * @param sum of {@link #WIDTH}; a word of more pieces than {@link #PIECES} counts with its first ones
     */
    void addStates(Pieces pieces, int begin, int end, double[] sum) {
        int count = Math.min(pieces.count(begin, end), PIECES);
        long[] ids = new long[count + 2];
        ids[0] = START;
        ids[count + 1] = END;
        System.arraycopy(pieces.ids(), pieces.first()[begin], ids, 1, count);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor idsTensor = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", idsTensor, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int i = 0; states.hasRemaining(); i++) {
                sum[i % WIDTH] += states.get();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the network for meaning failed on words " + begin + " to " + end, e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("could not close the network for meaning", e);
        }
    }
}
