package io.seedbed.junit;

import io.seedbed.plan.Plan;
import io.seedbed.problem.SeedbedException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A declared type that can be filled with rows. */
final class RowContainer {

    private final Class<?> type;
    private final String place;

    private RowContainer(Class<?> type, String place) {
        this.type = type;
        this.place = place;
    }

    /**
     * The container of a declared type.
     *
     * @param place how messages name the parameter or field
     * @throws SeedbedException if the type holds no rows
     */
    static RowContainer of(Class<?> type, int rows, String place) {
        boolean holdsRows = type.isArray()
                || type == Stream.class
                || type == Iterator.class
                || (type != Object.class && (type.isAssignableFrom(ArrayList.class) || isSet(type)));
        if (!holdsRows) {
            throw SeedbedException.of("Can not put rows into " + type.getSimpleName())
                    .fact("where", place)
                    .fact("rows", rows)
                    .fact("why", "only arrays, List, Collection, Iterable, Set, Stream and Iterator hold rows")
                    .remedy("declare one of these, or leave rows out to get a single value")
                    .exception();
        }
        return new RowContainer(type, place);
    }

    private static boolean isSet(Class<?> type) {
        return type.isAssignableFrom(LinkedHashSet.class) && Set.class.isAssignableFrom(type);
    }

    /**
     * Holds the rows in order; a stream or an iterator makes them as they are asked for, anything else can be changed freely.
     *
     * @throws SeedbedException if the rows must differ and there are not enough different ones
     */
    Object filled(Plan<?> plan, long row, int rows) {
        plan.requireDistinct(rows);
        Stream<Object> values = LongStream.range(row, row + rows).mapToObj(plan::row);
        if (type == Stream.class) {
            return values;
        }
        if (type == Iterator.class) {
            return values.iterator();
        }
        if (type.isArray()) {
            return array(values.iterator(), rows);
        }
        if (isSet(type)) {
            return set(values, rows, plan);
        }
        List<Object> list = new ArrayList<>(rows);
        values.forEachOrdered(list::add);
        return list;
    }

    private Object array(Iterator<Object> values, int rows) {
        Object array = Array.newInstance(type.getComponentType(), rows);
        for (int i = 0; i < rows; i++) {
            Array.set(array, i, values.next());
        }
        return array;
    }

    private Set<Object> set(Stream<Object> values, int rows, Plan<?> plan) {
        Set<Object> set = new LinkedHashSet<>();
        values.forEachOrdered(set::add);
        if (set.size() < rows) {
            throw SeedbedException.of("Some rows of a set are equal")
                    .fact("where", place)
                    .fact("rows", rows)
                    .fact("different", set.size() + " values of " + Plans.typeOf(plan))
                    .remedy("take a List, ask for fewer rows, or make a property @Unique")
                    .exception();
        }
        return set;
    }
}
