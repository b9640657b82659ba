package io.seedbed.dataset;

import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.Rows;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.DistributionReaders;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the entities of an interface with {@link Dataset}. */
public final class DatasetReader {

    private DatasetReader() {}

    /** Whether a class declares a data set. */
    public static boolean isDataset(Class<?> type) {
        return type.isAnnotationPresent(Dataset.class);
    }

    /**
     * The entities that an interface lists, its super interfaces included.
     *
     * @throws SeedbedException if it is no data set, or a method does not declare an entity
     */
    public static List<EntitySpec> read(Class<?> type) {
        if (!type.isInterface() || !isDataset(type)) {
            throw SeedbedException.of(Spelling.of(type) + " is no data set")
                    .remedy(
                            "make it an interface, annotate it with @Dataset, and give it a method for each entity, e.g."
                                    + " @Rows(1_000) Table<Customer> customers();")
                    .exception();
        }
        List<EntitySpec> entities = new ArrayList<>();
        // Reflection promises no order, and nothing must hang on it.
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> entities.add(entity(type, method)));
        if (entities.isEmpty()) {
            throw SeedbedException.of("A data set needs an entity: " + Spelling.of(type))
                    .remedy("add a method for each entity, e.g. @Rows(1_000) Table<Customer> customers();")
                    .exception();
        }
        return List.copyOf(entities);
    }

    private static EntitySpec entity(Class<?> type, Method method) {
        String place = Spelling.of(type) + "." + method.getName() + "()";
        boolean table = method.getParameterCount() == 0
                && method.getReturnType() == Table.class
                && method.getGenericReturnType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?>;
        if (!table) {
            throw SeedbedException.of("An entity of a data set is a table: " + place)
                    .fact("declared", method.toGenericString())
                    .remedy("declare it without parameters and as a Table of a class, e.g. Table<Customer> "
                            + method.getName() + "()")
                    .exception();
        }
        Rows rows = method.getAnnotation(Rows.class);
        Children children = method.getAnnotation(Children.class);
        if (rows == null && children == null) {
            throw SeedbedException.of("How many rows? " + place)
                    .remedy("add @Rows(1_000), or @Children(of = ...) if they belong to the rows of another entity")
                    .exception();
        }
        Class<?> entity = (Class<?>) ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        return new EntitySpec(
                method.getName(),
                entity,
                rows == null ? OptionalLong.empty() : OptionalLong.of(rows.value()),
                children == null ? null : brood(children, method, place),
                place,
                Stream.of(rows, children)
                        .filter(Objects::nonNull)
                        .map(Spelling::of)
                        .collect(Collectors.joining("\n")));
    }

    private static EntitySpec.Brood brood(Children children, Method method, String place) {
        return new EntitySpec.Brood(
                children.of(), children.by(), children.atLeast(), children.atMost(), distribution(method, place));
    }

    private static @Nullable Distribution distribution(Method method, String place) {
        for (Annotation annotation : method.getAnnotations()) {
            try {
                Distribution found = DistributionReaders.read(annotation).orElse(null);
                if (found != null) {
                    return found;
                }
            } catch (IllegalArgumentException e) {
                throw SeedbedException.of("Can not read " + Spelling.of(annotation) + " on " + place)
                        .fact("why", String.valueOf(e.getMessage()))
                        .cause(e)
                        .exception();
            }
        }
        return null;
    }
}
