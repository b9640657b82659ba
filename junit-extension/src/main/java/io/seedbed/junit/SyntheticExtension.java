package io.seedbed.junit;

import io.seedbed.blueprint.Site;
import io.seedbed.problem.SeedbedException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Answers JUnit's calls: which parameters are ours, what goes into them and into fields, and what a failure should say.
 *
 * <p>Not public, so that it can only be registered by our annotations, and JUnit registers a type once: two instances would
 * compete for the same parameters. Without state.
 */
final class SyntheticExtension
        implements ParameterResolver,
                TestInstancePostProcessor,
                BeforeAllCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {

    /** The test's own context for what is made for one test: constructor parameters and fields of its instance. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Synthetic.class) || lacksTemplate(parameter.getDeclaringExecutable());
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Executable executable = parameter.getDeclaringExecutable();
        Class<?> viewer = executable instanceof Constructor<?>
                ? executable.getDeclaringClass()
                : parameter.getTarget().<Class<?>>map(Object::getClass).orElseGet(context::getRequiredTestClass);
        Site site = Site.of(parameter.getParameter()).within(viewer);
        try {
            Synthetic synthetic =
                    parameter.findAnnotation(Synthetic.class).orElseThrow(() -> Mistakes.lacksTemplate(site));
            return SyntheticValue.of(synthetic, site, parameter.getParameter().getType())
                    .draw(context);
        } catch (SeedbedException e) {
            throw resolution(e);
        }
    }

    /** With the same message: JUnit puts half a page before that of any other exception. */
    static ParameterResolutionException resolution(RuntimeException e) {
        ParameterResolutionException failed = new ParameterResolutionException(e.getMessage());
        if (e.getCause() != null) {
            failed.initCause(e.getCause());
        }
        failed.setStackTrace(e.getStackTrace());
        return failed;
    }

    /** Whether a source was declared, but not that the test or class is run with it. */
    private static boolean lacksTemplate(Executable executable) {
        AnnotatedElement element = executable instanceof Constructor<?> ? executable.getDeclaringClass() : executable;
        return AnnotationSupport.isAnnotated(element, SyntheticSource.class)
                && !AnnotationSupport.isAnnotated(element, TestTemplate.class)
                && !AnnotationSupport.isAnnotated(element, ClassTemplate.class);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IllegalAccessException {
        fill(context.getRequiredTestClass(), null, context);
    }

    @Override
    public void postProcessTestInstance(Object instance, ExtensionContext context) throws IllegalAccessException {
        fill(instance.getClass(), instance, context);
    }

    private static void fill(Class<?> type, @Nullable Object instance, ExtensionContext context)
            throws IllegalAccessException {
        Predicate<Field> wanted = field -> Modifier.isStatic(field.getModifiers()) == (instance == null);
        for (Field field :
                AnnotationSupport.findAnnotatedFields(type, Synthetic.class, wanted, HierarchyTraversalMode.TOP_DOWN)) {
            // A static field is one for all subclasses, so it must not depend on which of them runs.
            Site site = Site.of(field).within(instance == null ? field.getDeclaringClass() : type);
            if (Modifier.isFinal(field.getModifiers())) {
                throw Mistakes.finalField(site);
            }
            Synthetic synthetic =
                    AnnotationSupport.findAnnotation(field, Synthetic.class).orElseThrow();
            field.setAccessible(true);
            field.set(
                    instance,
                    SyntheticValue.of(synthetic, site, field.getType()).draw(context));
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw Failure.explained(thrown, context);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw Failure.explained(thrown, context);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw Failure.explained(thrown, context);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw Failure.explained(thrown, context);
    }

    @Override
    public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw Failure.explained(thrown, context);
    }
}
