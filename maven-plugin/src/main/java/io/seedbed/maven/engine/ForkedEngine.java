package io.seedbed.maven.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The engine in a JVM of its own, asked through its standard input and answering through its standard output.
 *
 * <p>Each question is a number and a map, each answer the number and an array of rows, or of strings for a failure, all in Java
 * serialization restricted to the JDK's own classes. Several questions may be under way: the other JVM works on them in parallel.
 */
final class ForkedEngine implements Engine {
    private static final ObjectInputFilter JDK_ONLY = ObjectInputFilter.Config.createFilter("java.**;!*");

    private final ForkedJvm jvm;
    private final ObjectOutputStream questions;
    private final AtomicLong number = new AtomicLong();
    private final Map<Long, CompletableFuture<Object[]>> open = new ConcurrentHashMap<>();

    /** Set before the open questions are failed: whoever opens one later sees it, so no question waits for ever. */
    private volatile boolean silent;

    private ForkedEngine(ForkedJvm jvm, ObjectOutputStream questions) {
        this.jvm = jvm;
        this.questions = questions;
    }

    static ForkedEngine start(
            EngineLoader loader, List<Path> classPath, String java, List<String> jvmArgs, Consumer<String> console) {
        try {
            ForkedJvm jvm = ForkedJvm.start(java, jvmArgs, classPath, loader.bridge(), console);
            ObjectInputStream answers = greeting(loader, jvm);
            ForkedEngine engine = new ForkedEngine(jvm, new ObjectOutputStream(new BufferedOutputStream(jvm.input())));
            ForkedJvm.daemon("seedbed-fork-answers", () -> engine.receive(answers));
            return engine;
        } catch (IOException e) {
            throw new SeedbedFailure(
                    "Could not start a JVM for <fork>true</fork> with " + java + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Iterator<Object[]> ask(Map<String, String> request) {
        String attempt = Failures.attempt(request);
        long id = number.incrementAndGet();
        CompletableFuture<Object[]> answer = new CompletableFuture<>();
        open.put(id, answer);
        try {
            send(id, request);
            Object[] rowsOrFailure = answer.join();
            if (rowsOrFailure instanceof Object[][] rows) {
                return Arrays.<Object[]>asList(rows).iterator();
            }
            throw Failures.in(attempt, (String[]) rowsOrFailure);
        } catch (CompletionException | IOException e) {
            throw new SeedbedFailure(
                    "Could not " + attempt + ": the forked JVM ended before it answered. What it printed is above;"
                            + " if it ran out of memory, raise -Xmx in <jvmArgs>.");
        } finally {
            open.remove(id);
        }
    }

    @Override
    public void close() {
        jvm.end();
    }

    private void send(long id, Map<String, String> request) throws IOException {
        synchronized (questions) {
            if (silent) {
                throw new IOException("There will be no answers any more");
            }
            questions.writeLong(id);
            questions.writeUnshared(new HashMap<>(request));
            questions.reset();
            questions.flush();
        }
    }

    private void receive(ObjectInputStream answers) {
        try {
            while (true) {
                long id = answers.readLong();
                Object[] answer = (Object[]) answers.readUnshared();
                CompletableFuture<Object[]> waiting = open.get(id);
                if (waiting != null) {
                    waiting.complete(answer);
                }
            }
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            silent = true;
            open.values().forEach(waiting -> waiting.completeExceptionally(e));
        }
    }

    /** The first words of the other side: the versions, unless it is no engine or does not start at all. */
    private static ObjectInputStream greeting(EngineLoader loader, ForkedJvm jvm) {
        try {
            ObjectInputStream answers = new ObjectInputStream(new BufferedInputStream(jvm.output()));
            answers.setObjectInputFilter(JDK_ONLY);
            loader.check(answers.readInt(), answers.readUTF());
            return answers;
        } catch (SeedbedFailure failure) {
            jvm.end();
            throw failure;
        } catch (IOException e) {
            jvm.end();
            throw new SeedbedFailure(
                    "The JVM started for <fork>true</fork> ended at once. What it printed is above; check <jvmArgs>.");
        }
    }
}
