package io.seedbed.junit;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A test that runs with Spring, which is known by name only.
 *
 * @param beans Spring's {@code ApplicationContext}
 */
record SpringTest(Object beans) {
    private static final String EXTENSION = "org.springframework.test.context.junit.jupiter.SpringExtension";

    private static final String FACTORY = "org.springframework.beans.factory.ListableBeanFactory";

    /** Nothing if neither the test's class nor one around it runs with Spring. */
    static Optional<SpringTest> of(ExtensionContext context) {
        return Stream.concat(context.getTestClass().stream(), context.getEnclosingTestClasses().stream())
                .flatMap(type -> AnnotationSupport.findRepeatableAnnotations(type, ExtendWith.class).stream())
                .flatMap(with -> Arrays.stream(with.value()))
                .filter(extension -> extension.getName().equals(EXTENSION))
                .findFirst()
                .map(extension -> new SpringTest(
                        call(extension, null, "getApplicationContext", ExtensionContext.class, context)));
    }

    /**
     * The bean that holds the test's database; nothing if there is none.
     *
     * @throws SeedbedException if there are several
     */
    Optional<DataSource> dataSource(LoadedDataset dataset) {
        Map<?, ?> all = (Map<?, ?>) call(factory(), beans, "getBeansOfType", Class.class, DataSource.class);
        String name = dataset.asked().dataSource();
        if (!name.isEmpty()) {
            return Optional.ofNullable((DataSource) all.get(name));
        }
        if (all.size() < 2) {
            return all.values().stream().findFirst().map(DataSource.class::cast);
        }
        try {
            return Optional.of((DataSource) call(factory(), beans, "getBean", Class.class, DataSource.class));
        } catch (IllegalStateException e) {
            List<String> names =
                    all.keySet().stream().map(String::valueOf).sorted().toList();
            throw SeedbedException.of("There are several databases to load "
                            + Spelling.of(dataset.asked().value()) + " into")
                    .fact("where", dataset.place())
                    .fact("beans", String.join(", ", names))
                    .remedy("name one, e.g. dataSource = \"" + names.get(0) + "\"")
                    .cause(e)
                    .exception();
        }
    }

    /** The interface, since the class of a context need not be public. */
    private Class<?> factory() {
        try {
            return Class.forName(FACTORY, false, beans.getClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("This Spring is not known: " + e.getMessage(), e);
        }
    }

    private static Object call(
            Class<?> type, @Nullable Object target, String method, Class<?> parameter, Object argument) {
        try {
            return type.getMethod(method, parameter).invoke(target, argument);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Spring is not known: " + e.getMessage(), e);
        }
    }
}
