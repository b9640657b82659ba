package io.seedbed.bridge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions from one stream on another, several at a time, in Java serialization of JDK types.
 *
 * <p>First the version number and name. Then, for each question (a long and a map of strings), in whatever order they are ready, an answer:
 * the long and an array of rows, or for a failure an array of strings, class and message of the exception and of its causes in turn.
 */
final class BridgeServer {
    private static final ObjectInputFilter JDK_ONLY = ObjectInputFilter.Config.createFilter("java.**;!*");

    /** How long the last answers may take when nobody asks any more. */
    private static final long SECONDS_TO_END = 60;

    private final Function<Map<String, String>, Iterator<Object[]>> bridge;
    private final ObjectOutputStream answers;

    private BridgeServer(Function<Map<String, String>, Iterator<Object[]>> bridge, ObjectOutputStream answers) {
        this.bridge = bridge;
        this.answers = answers;
    }

    static void serve(
            Function<Map<String, String>, Iterator<Object[]>> bridge,
            int api,
            String version,
            InputStream in,
            OutputStream out)
            throws IOException {
        ObjectOutputStream answers = new ObjectOutputStream(new BufferedOutputStream(out));
        answers.writeInt(api);
        answers.writeUTF(version);
        answers.flush();
        ObjectInputStream questions = new ObjectInputStream(new BufferedInputStream(in));
        questions.setObjectInputFilter(JDK_ONLY);
        new BridgeServer(bridge, answers).answerAll(questions);
    }

    private void answerAll(ObjectInputStream questions) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            while (true) {
                long id = questions.readLong();
                Map<String, String> question = question(questions);
                pool.execute(() -> answer(id, question));
            }
        } catch (EOFException e) {
            // Nobody asks any more: the ordinary end.
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        } finally {
            pool.shutdown();
            awaitEnd(pool);
        }
    }

    private static void awaitEnd(ExecutorService pool) {
        try {
            pool.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings(
            "unchecked") // The contract of the other side, which is this release or one with the same version number.
    private static Map<String, String> question(ObjectInputStream questions)
            throws IOException, ClassNotFoundException {
        return (Map<String, String>) questions.readUnshared();
    }

    /**
     * Whatever goes wrong belongs to the question, not to this process: even an error of a domain class' static initializer. (Without
     * memory the process ends at once, as it was started with ExitOnOutOfMemoryError.)
     */
    private void answer(long id, Map<String, String> question) {
        Object answer;
        try {
            List<Object[]> rows = new ArrayList<>();
            bridge.apply(question).forEachRemaining(rows::add);
            answer = rows.toArray(Object[][]::new);
        } catch (Throwable e) {
            answer = chain(e);
        }
        send(id, answer);
    }

    private void send(long id, Object answer) {
        synchronized (answers) {
            try {
                answers.writeLong(id);
                answers.writeUnshared(answer);
                answers.reset();
                answers.flush();
            } catch (IOException e) {
                // The stream may hold half an answer: only an end is understood by the other side.
                e.printStackTrace();
                System.exit(1);
            }
        }
    }

    private static String[] chain(Throwable failure) {
        List<@Nullable String> chain = new ArrayList<>();
        for (Throwable link = failure; link != null; link = link.getCause()) {
            chain.add(link.getClass().getName());
            chain.add(link.getMessage());
        }
        return chain.toArray(String[]::new);
    }
}
