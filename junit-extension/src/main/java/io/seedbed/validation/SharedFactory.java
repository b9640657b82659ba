package io.seedbed.validation;

import io.seedbed.problem.SeedbedException;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one validator factory of this class loader: starting a provider takes about a second, asking it microseconds. */
final class SharedFactory {

    private static final String HIBERNATE_VALIDATOR = "org.hibernate.validator";

    private static @Nullable ValidatorFactory factory;

    private SharedFactory() {}

    /**
     * The factory, configured by {@code META-INF/validation.xml} if there is one; empty if there is no provider.
     *
     * @throws SeedbedException if the provider does not start
     */
    static synchronized Optional<ValidatorFactory> get() {
        if (factory == null) {
            try {
                factory = quietly();
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
        return Optional.of(factory);
    }

    /** Starts the provider without the line in which Hibernate Validator tells its version. */
    private static ValidatorFactory quietly() {
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

    private static ValidatorFactory start() {
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

    private static ValidatorFactory configured() {
        return jakarta.validation.Validation.byDefaultProvider()
                .configure()
                // Messages are never shown: without this, Hibernate Validator asks for an implementation of EL.
                .messageInterpolator(new PlainMessages())
                .buildValidatorFactory();
    }
}
