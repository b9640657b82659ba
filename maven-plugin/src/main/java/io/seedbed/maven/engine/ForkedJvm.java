package io.seedbed.maven.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A JVM of its own with a class path and a main class. Its standard input and output are ours to talk with; what it prints to its
 * standard error goes to a console line by line.
 */
final class ForkedJvm {
    private static final long SECONDS_TO_END = 10;

    private final Process process;
    private final Thread console;
    private final Path argumentFile;

    private ForkedJvm(Process process, Thread console, Path argumentFile) {
        this.process = process;
        this.console = console;
        this.argumentFile = argumentFile;
    }

    static ForkedJvm start(
            String java, List<String> jvmArgs, List<Path> classPath, String mainClass, Consumer<String> console)
            throws IOException {
        Path argumentFile = argumentFile(classPath);
        // Out of memory in one of its threads, it must end rather than leave a question without an answer.
        List<String> command = new ArrayList<>(List.of(java, "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(jvmArgs);
        command.addAll(List.of("@" + argumentFile, mainClass));
        try {
            Process process = new ProcessBuilder(command).start();
            Thread forwarder = daemon("seedbed-fork-console", () -> forward(process.getErrorStream(), console));
            return new ForkedJvm(process, forwarder, argumentFile);
        } catch (IOException e) {
            Files.deleteIfExists(argumentFile);
            throw e;
        }
    }

    InputStream output() {
        return process.getInputStream();
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    /** Ends it: by the end of its input, which it understands, or else by force. Whatever it has printed has then been shown. */
    void end() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It has ended already and left something unread.
        }
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            console.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_END));
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

    static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
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

    private static void forward(InputStream stream, Consumer<String> console) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                console.accept(line);
            }
        } catch (IOException e) {
            console.accept("(what the forked JVM prints can no longer be read: " + e.getMessage() + ")");
        }
    }
}
