package org.hearsay.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
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

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Network(byte[] onnx) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(onnx, options);
        }
    }

    Scores score(Pieces pieces, Window window, float threshold) {
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
            return scores(result);
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed on words " + window, e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {values.length});
    }

    private static Scores scores(OrtSession.Result result) throws OrtException {
        float[] anchor = (float[]) result.get(0).getValue();
        int[] at = Arrays.stream((long[]) result.get(1).getValue())
                .mapToInt(Math::toIntExact)
                .toArray();
        float[][][] potentials =
                at.length == 0 ? new float[0][][] : (float[][][]) result.get(2).getValue();
        return new Scores(anchor, at, potentials, (float[][]) result.get(3).getValue());
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("could not close the network", e);
        }
    }
}
