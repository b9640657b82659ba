package io.seedbed.plan;

import io.seedbed.problem.SeedbedException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values drawn from one of several lists, by the value of another property.
 *
 * @param given the way to the other property
 * @param lists the lists by the other property's values
 * @param otherwise the list for all other values and for none; {@code null} if there must be no others
 * @param place how messages name the value
 */
record TableSource<T>(
        SiblingPath given,
        SiblingSources siblings,
        Map<Object, ListedLeaf<T>> lists,
        @Nullable ListedLeaf<T> otherwise,
        String place)
        implements Source<T> {

    @Override
    public T at(Draw draw, long address) {
        Object value = given.value(draw, siblings);
        ListedLeaf<T> list = value == null ? otherwise : lists.getOrDefault(Literals.key(value), otherwise);
        if (list == null) {
            throw SeedbedException.of("No line of a table is about a row: " + place)
                    .fact("row", draw.row())
                    .fact(given.text(), String.valueOf(value))
                    .remedy("say by otherwise = ... what the value is then")
                    .exception();
        }
        return list.at(draw, address);
    }
}
