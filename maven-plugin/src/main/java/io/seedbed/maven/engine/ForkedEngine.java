package io.seedbed.maven.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The engine in a JVM of its own, asked through its standard input and answering through its standard output.
 *
 * <p>Each question is a number and a map, each answer the number and an array of rows or the text of a failure, all in Java
 * serialization restricted to the JDK's own classes. Several questions may be under way: the other JVM works on them in parallel.
 */
final class ForkedEngine implements Engine {
    private static final ObjectInputFilter JDK_ONLY = ObjectInputFilter.Config.createFilter("java.**;!*");
    private static final long SECONDS_TO_END = 10;

    private final Process process;
    private final ObjectOutputStream questions;
    private final Path argumentFile;
    private final AtomicLong number = new AtomicLong();
    private final Map<Long, CompletableFuture<Object[][]>> open = new ConcurrentHashMap<>();

    /** Set before the open questions are failed: whoever opens one later sees it, so no question waits for ever. */
    private volatile boolean silent;

    private ForkedEngine(Process process, ObjectOutputStream questions, Path argumentFile) {
        this.process = process;
        this.questions = questions;
        this.argumentFile = argumentFile;
    }

    static ForkedEngine start(
            EngineLoader loader, List<Path> classPath, String java, List<String> jvmArgs, Consumer<String> console) {
        try {
            Path argumentFile = argumentFile(classPath);
            List<String> command = new ArrayList<>(List.of(java));
            command.addAll(jvmArgs);
            command.addAll(List.of("@" + argumentFile, loader.bridge()));
            Process process = new ProcessBuilder(command).start();
            daemon("seedbed-fork-console", () -> forward(process, console));
            ObjectInputStream answers = greeting(loader, process, argumentFile);
            ForkedEngine engine = new ForkedEngine(
                    process, new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream())), argumentFile);
            daemon("seedbed-fork-answers", () -> engine.receive(answers));
            return engine;
        } catch (IOException e) {
            throw new SeedbedFailure(
                    "Could not start a JVM for <fork>true</fork> with " + java + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Iterator<Object[]> ask(Map<String, String> request) {
        long id = number.incrementAndGet();
        CompletableFuture<Object[][]> answer = new CompletableFuture<>();
        open.put(id, answer);
        try {
            synchronized (questions) {
                if (silent) {
                    throw new IOException("no answers any more");
                }
                questions.writeLong(id);
                questions.writeUnshared(new HashMap<>(request));
                questions.reset();
                questions.flush();
            }
            return Arrays.asList(answer.join()).iterator();
        } catch (CompletionException e) {
            throw new SeedbedFailure(
                    "Could not " + Failures.attempt(request) + ": "
                            + e.getCause().getMessage(),
                    e.getCause());
        } catch (IOException e) {
            throw new SeedbedFailure("Could not " + Failures.attempt(request) + ": " + ended(), e);
        } finally {
            open.remove(id);
        }
    }

    @Override
    public void close() {
        try {
            questions.close();
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try {
            Files.deleteIfExists(argumentFile);
        } catch (IOException e) {
            argumentFile.toFile().deleteOnExit();
        }
    }

    private void receive(ObjectInputStream answers) {
        try {
            while (true) {
                long id = answers.readLong();
                Object answer = answers.readUnshared();
                CompletableFuture<Object[][]> waiting = open.get(id);
                if (waiting != null && answer instanceof Object[][] rows) {
                    waiting.complete(rows);
                } else if (waiting != null) {
                    waiting.completeExceptionally(new IllegalStateException((String) answer));
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            silent = true;
            IllegalStateException end = new IllegalStateException(ended(), e);
            open.values().forEach(waiting -> waiting.completeExceptionally(end));
        }
    }

    private String ended() {
        return "the forked JVM ended before it answered. What it printed is above; if it ran out of memory, raise -Xmx in <jvmArgs>.";
    }

    /** The first words of the other side: the versions, unless it is no engine or does not start at all. */
    private static ObjectInputStream greeting(EngineLoader loader, Process process, Path argumentFile)
            throws IOException {
        try {
            ObjectInputStream answers = new ObjectInputStream(new BufferedInputStream(process.getInputStream()));
            answers.setObjectInputFilter(JDK_ONLY);
            loader.check(answers.readInt(), answers.readUTF());
            return answers;
        } catch (IOException | SeedbedFailure e) {
            process.destroyForcibly();
            Files.deleteIfExists(argumentFile);
            if (e instanceof SeedbedFailure failure) {
                throw failure;
            }
            throw new SeedbedFailure(
                    "The JVM started for <fork>true</fork> ended at once. What it printed is above; check <jvmArgs>.",
                    e);
        }
    }

    /** Class paths may be longer than a command line is allowed to be. */
    private static Path argumentFile(List<Path> classPath) throws IOException {
        StringBuilder arguments = new StringBuilder("-cp\n\"");
        for (int i = 0; i < classPath.size(); i++) {
            arguments.append(i == 0 ? "" : System.getProperty("path.separator"));
            arguments.append(classPath.get(i).toString().replace("\\", "\\\\"));
        }
        Path file = Files.createTempFile("seedbed", ".args");
        return Files.writeString(file, arguments.append("\"\n"), StandardCharsets.UTF_8);
    }

    private static void forward(Process process, Consumer<String> console) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                console.accept(line);
            }
        } catch (IOException e) {
            console.accept("(what the forked JVM prints can no longer be read: " + e.getMessage() + ")");
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
