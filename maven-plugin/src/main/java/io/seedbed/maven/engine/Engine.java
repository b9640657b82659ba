package io.seedbed.maven.engine;

import java.util.Iterator;
import java.util.Map;

/**
 * Answers questions about a project's types with rows of JDK values. Thread-safe.
 *
 * <p>The questions and their answers are described where they are answered, in the engine's {@code io.seedbed.bridge.FixtureBridge}.
 */
public interface Engine extends AutoCloseable {

    /**
     * Asks one question.
     *
     * @param request the question, see {@link Question}
     * @return the answer, lazily where it may be long
     * @throws SeedbedFailure if the engine refuses or a project's class fails; the iterator may throw it as well
     */
    Iterator<Object[]> ask(Map<String, String> request);

    /** Lets go of the project's classes: on some systems their jars cannot be replaced before. */
    @Override
    void close();
}
