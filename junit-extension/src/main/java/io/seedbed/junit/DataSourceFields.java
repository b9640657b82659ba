package io.seedbed.junit;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The fields of a test class that hold a database.
 *
 * @param dataset what shall be loaded
 * @param othersMayKnow whether the database can be found elsewhere if a field is not filled yet
 */
record DataSourceFields(LoadedDataset dataset, boolean othersMayKnow) {

    /** The database of the innermost class that has a field for one. */
    Optional<DataSource> find(ExtensionContext context) {
        List<Class<?>> classes = new ArrayList<>(context.getEnclosingTestClasses());
        context.getTestClass().ifPresent(classes::add);
        for (int i = classes.size() - 1; i >= 0; i--) {
            List<Field> fields =
                    ReflectionSupport.findFields(classes.get(i), this::isWanted, HierarchyTraversalMode.TOP_DOWN);
            if (fields.size() > 1) {
                throw severalFields(fields);
            }
            if (!fields.isEmpty()) {
                return value(fields.get(0), classes.get(i), context);
            }
        }
        return Optional.empty();
    }

    private boolean isWanted(Field field) {
        String name = dataset.asked().dataSource();
        return DataSource.class.isAssignableFrom(field.getType())
                && !isForParameter(field)
                && (name.isEmpty() || field.getName().equals(name));
    }

    /** Whether the field is there for what the constructor is given, which is the database that is looked for. */
    private static boolean isForParameter(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && Arrays.stream(field.getDeclaringClass().getDeclaredConstructors())
                        .anyMatch(constructor ->
                                List.of(constructor.getParameterTypes()).contains(DataSource.class));
    }

    private Optional<DataSource> value(Field field, Class<?> owner, ExtensionContext context) {
        boolean isStatic = Modifier.isStatic(field.getModifiers());
        Object instance = isStatic ? null : instance(owner, context);
        if (!isStatic && instance == null) {
            if (othersMayKnow) {
                return Optional.empty();
            }
            throw unfilled(field, "there is no instance of the class yet", "make it static");
        }
        DataSource value = read(field, instance);
        if (value == null && !othersMayKnow) {
            throw unfilled(
                    field,
                    "it is null",
                    "fill it where it is declared, or in a @BeforeAll method if the data set is loaded for each test");
        }
        return Optional.ofNullable(value);
    }

    private static @Nullable Object instance(Class<?> owner, ExtensionContext context) {
        return context.getTestInstances()
                .flatMap(instances -> instances.getAllInstances().stream()
                        .filter(owner::isInstance)
                        .reduce((outer, inner) -> inner))
                .orElse(null);
    }

    private static @Nullable DataSource read(Field field, @Nullable Object instance) {
        try {
            field.setAccessible(true);
            return (DataSource) field.get(instance);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("It was just made accessible", e);
        }
    }

    private SeedbedException severalFields(List<Field> fields) {
        return SeedbedException.of("There are several databases to load "
                        + Spelling.of(dataset.asked().value()) + " into")
                .fact("where", dataset.place())
                .fact("fields", fields.stream().map(Field::getName).collect(Collectors.joining(", ")))
                .remedy("name one, e.g. dataSource = \"" + fields.get(0).getName() + "\"")
                .exception();
    }

    private SeedbedException unfilled(Field field, String why, String remedy) {
        return SeedbedException.of("The database is not there when "
                        + Spelling.of(dataset.asked().value()) + " shall be loaded")
                .fact("where", "field " + field.getName() + " of " + Spelling.of(field.getDeclaringClass()))
                .fact("why", why)
                .remedy(remedy)
                .exception();
    }
}
