package io.seedbed.maven.engine;

import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The engine in this JVM. Around every call into it, the thread's context class loader is the project's, because Bean
 * Validation and service loaders look there; afterwards it is what it was.
 */
final class IsolatedEngine implements Engine {
    private final URLClassLoader loader;
    private final Function<Map<String, String>, Iterator<Object[]>> bridge;

    IsolatedEngine(URLClassLoader loader, Function<Map<String, String>, Iterator<Object[]>> bridge) {
        this.loader = loader;
        this.bridge = bridge;
    }

    @Override
    public Iterator<Object[]> ask(Map<String, String> request) {
        String attempt = Failures.attempt(request);
        Iterator<Object[]> answer = inside(attempt, () -> bridge.apply(request));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inside(attempt, answer::hasNext);
            }

            @Override
            public Object[] next() {
                return inside(attempt, answer::next);
            }
        };
    }

    @Override
    public void close() {
        close(loader);
    }

    static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            // Nothing is lost: the files were only read.
        }
    }

    private <T> T inside(String attempt, Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return call.get();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            throw Failures.in(attempt, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
