package org.hearsay.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The network on ONNX Runtime. Each window is run by itself and on one thread, so that its scores depend on nothing but its
 * words: dynamic quantisation would let neighbours in a batch change them. Safe to share between threads.
 */
final class Network implements AutoCloseable {
    private static final long START = 101;
    private static final long END = 102;

    /** The place of that output among the first part's. */
    private static final int STATES = 4;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final OrtSession mentions;

    /**
     * Loads both parts: what finds relations, and what finds mentions and goes on from a lower layer of it.
     *
     * @param onnx the first part
     * @param mentionsOnnx the second
     */
    Network(byte[] onnx, byte[] mentionsOnnx) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            // Where nothing is seen, it would warn of the shapes of nothing.
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            session = environment.createSession(onnx, options);
            mentions = environment.createSession(mentionsOnnx, options);
        }
    }

    /**
     * Reads one window.
     *
     * @param withMentions whether mentions are wanted too; else there are none
     */
    Scores score(Pieces pieces, Window window, float threshold, boolean withMentions) {
        int offset = pieces.first()[window.begin()];
        int count = pieces.count(window.begin(), window.end());
        long[] ids = new long[count + 2];
        long[] shapes = new long[count + 2];
        ids[0] = START;
        ids[count + 1] = END;
        System.arraycopy(pieces.ids(), offset, ids, 1, count);
        System.arraycopy(pieces.shapes(), offset, shapes, 1, count);
        long[] first = IntStream.range(window.begin(), window.end())
                .mapToLong(w -> pieces.first()[w] - offset + 1L)
                .toArray();
        try (OnnxTensor idsTensor = tensor(ids);
                OnnxTensor shapesTensor = tensor(shapes);
                OnnxTensor firstTensor = tensor(first);
                OnnxTensor thresholdTensor = OnnxTensor.createTensor(environment, new float[] {threshold});
                OrtSession.Result result = session.run(Map.of(
                        "ids",
                        idsTensor,
                        "shapes",
                        shapesTensor,
                        "first",
                        firstTensor,
                        "threshold",
                        thresholdTensor))) {
            return scores(result, withMentions ? seen((OnnxTensor) result.get(STATES), firstTensor) : Seen.NOTHING);
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed on words " + window, e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {values.length});
    }

    private Seen seen(OnnxTensor states, OnnxTensor first) throws OrtException {
        try (OrtSession.Result result = mentions.run(Map.of("states", states, "first", first))) {
            int[] heads = ints(result, 0);
            if (heads.length == 0) {
                // The others then have shapes of their own, each with nothing in it.
                return Seen.NOTHING;
            }
            return new Seen(heads, ints(result, 1), ints(result, 2), ints(result, 3), ints(result, 4), (float[])
                    result.get(5).getValue());
        }
    }

    private static int[] ints(OrtSession.Result result, int output) throws OrtException {
        return Arrays.stream((long[]) result.get(output).getValue())
                .mapToInt(Math::toIntExact)
                .toArray();
    }

    private static Scores scores(OrtSession.Result result, Seen seen) throws OrtException {
        float[] anchor = (float[]) result.get(0).getValue();
        int[] at = ints(result, 1);
        float[][][] potentials =
                at.length == 0 ? new float[0][][] : (float[][][]) result.get(2).getValue();
        return new Scores(anchor, at, potentials, (float[][]) result.get(3).getValue(), seen);
    }

    @Override
    public void close() {
        try {
            session.close();
            mentions.close();
        } catch (OrtException e) {
            throw new IllegalStateException("could not close the network", e);
        }
    }
}
