package org.hearsay.reader;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.corroboration.Similarity;

/**
 * Vectors of texts by a small network that was trained to set sentences of one meaning near each other: the quantised
 * all-MiniLM-L6-v2 of sentence-transformers (Reimers and Gurevych, 2019), the mean over the states of a text's pieces. Opening it
 * takes some hundred milliseconds and some hundred megabytes: open one, only where vectors are wanted, and share it between
 * threads; each call runs on the thread that makes it.
 *
 * <p>A text longer than the network takes is read in stretches that end at sentences where they can, and its vector is the mean
 * over all of them: nothing of it is left out.
 */
public final class SentenceVectors implements Similarity, AutoCloseable {
    /** The network's name, and a number to count up whenever a text would get another vector than before. */
    private static final String VERSION = "all-minilm-l6-v2-q/1";

    /** At the root of the jar that brings the network. */
    private static final String NETWORK = "/all-minilm-l6-v2-q";

    private final PieceCutter cutter;
    private final StateNetwork network;
    private final Gate gate = new Gate("what makes vectors");

    private SentenceVectors(PieceCutter cutter, StateNetwork network) {
        this.cutter = cutter;
        this.network = network;
    }

    /**
     * Loads tokenizer and network.
     *
     * @throws IllegalStateException if this machine cannot run the native libraries
     */
    public static SentenceVectors open() {
        try (InputStream tokenizer = resource(NETWORK + "-tokenizer.json");
                InputStream onnx = resource(NETWORK + ".onnx")) {
            return new SentenceVectors(new PieceCutter(tokenizer), new StateNetwork(onnx.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException | LinkageError e) {
            throw new IllegalStateException("The network for meaning could not be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = SentenceVectors.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(
                    "the jar with the network for meaning is not on the class path: no " + name);
        }
        return stream;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public int dimensions() {
        return StateNetwork.WIDTH;
    }

    /** Of a text without a word too, though it means nothing then. */
    @Override
    public float[] vector(String text) {
        return gate.whileOpen(() -> ofLengthOne(sum(cutter.cut(text), text)));
    }

    private double[] sum(Pieces pieces, String text) {
        double[] sum = new double[StateNetwork.WIDTH];
        int begin = 0;
        do {
            int end = Window.end(pieces, text, begin, StateNetwork.PIECES);
            network.addStates(pieces, begin, end, sum);
            begin = end;
        } while (begin < pieces.words());
        return sum;
    }

    private static float[] ofLengthOne(double[] sum) {
        double squares = 0;
        for (double figure : sum) {
            squares += figure * figure;
        }
        float[] vector = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            vector[i] = (float) (sum[i] / Math.sqrt(squares));
        }
        return vector;
    }

    /** Waits for the texts that are being read; what is asked after that fails. */
    @Override
    public void close() {
        gate.close(() -> {
            network.close();
            cutter.close();
        });
    }
}
