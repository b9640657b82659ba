package io.seedbed.validation;

import io.seedbed.problem.SeedbedException;
import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.Configuration;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one validator factory of this class loader: starting a provider takes about a second, asking it microseconds. */
final class SharedFactory {

    private static final String HIBERNATE_VALIDATOR = "org.hibernate.validator";

    private static @Nullable Started started;

    /** A factory with what it was made from. */
    private record Started(ValidatorFactory factory, BootstrapConfiguration configuration, ClassLoader loader) {}

    private SharedFactory() {}

    /**
     * The factory, configured by {@code META-INF/validation.xml} if there is one; empty if there is no provider.
     *
     * @throws SeedbedException if the provider does not start
     */
    static synchronized Optional<ValidatorFactory> get() {
        if (started == null) {
            try {
                started = quietly();
            } catch (NoProviderFoundException e) {
                return Optional.empty();
            } catch (ValidationException | LinkageError e) {
                throw SeedbedException.of("The Bean Validation provider does not start")
                        .fact("it says", Causes.of(e))
                        .remedy("correct META-INF/validation.xml, or the provider's dependencies if a class is missing")
                        .cause(e)
                        .exception();
            }
        }
        return Optional.of(started.factory);
    }

    /** The files that map constraints to classes, as {@code META-INF/validation.xml} lists them; none before the provider starts. */
    static synchronized Set<String> mappingFiles() {
        return started == null ? Set.of() : started.configuration.getConstraintMappingResourcePaths();
    }

    /** The loader in whose class path the provider looks for files and services. */
    static synchronized ClassLoader loader() {
        return started == null ? SharedFactory.class.getClassLoader() : started.loader;
    }

    /** The classes of the extractors of values that are registered as services or by {@code META-INF/validation.xml}. */
    @SuppressWarnings("rawtypes") // Services are known by their class alone.
    static synchronized List<Class<?>> extractors() {
        List<Class<?>> found = new ArrayList<>();
        if (started != null) {
            ServiceLoader.load(ValueExtractor.class, started.loader).stream()
                    .forEach(service -> found.add(service.type()));
            for (String name : started.configuration.getValueExtractorClassNames()) {
                found.add(loaded(name, started.loader));
            }
        }
        return found;
    }

    private static Class<?> loaded(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The provider has loaded it already: " + name, e);
        }
    }

    /** Starts the provider without the line in which Hibernate Validator tells its version. */
    private static Started quietly() {
        Logger logger = Logger.getLogger(HIBERNATE_VALIDATOR);
        Level before = logger.getLevel();
        boolean untouched = before == null;
        if (untouched) {
            logger.setLevel(Level.WARNING);
        }
        try {
            return start();
        } finally {
            if (untouched) {
                logger.setLevel(null);
            }
        }
    }

    private static Started start() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        boolean foreign = before == null || !seesOurApi(before);
        if (foreign) {
            thread.setContextClassLoader(SharedFactory.class.getClassLoader());
        }
        try {
            return configured();
        } finally {
            if (foreign) {
                thread.setContextClassLoader(before);
            }
        }
    }

    /** Providers are looked up through the thread's loader; in a build tool that may be one with another copy of the API. */
    private static boolean seesOurApi(ClassLoader loader) {
        try {
            return Class.forName(ValidatorFactory.class.getName(), false, loader) == ValidatorFactory.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Started configured() {
        Configuration<?> configuration = jakarta.validation.Validation.byDefaultProvider()
                .configure()
                // Messages are never shown: without this, Hibernate Validator asks for an implementation of EL.
                .messageInterpolator(new PlainMessages());
        return new Started(
                configuration.buildValidatorFactory(),
                configuration.getBootstrapConfiguration(),
                Thread.currentThread().getContextClassLoader());
    }
}
