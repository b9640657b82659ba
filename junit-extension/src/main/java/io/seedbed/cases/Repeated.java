package io.seedbed.cases;

import io.seedbed.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a container of a valid row and repeats an element of it. */
final class Repeated {

    private static final int ROWS = 50;

    private Repeated() {}

    /**
     * A container with two equal elements, of its usual size where that is two at least.
     *
     * @param path the way to it, over properties alone
     * @return empty if no row has one with elements
     */
    static Optional<Collection<?>> of(Plan<?> plan, String path) {
        Collection<?> small = null;
        for (int row = 0; row < ROWS; row++) {
            Object value = plan.property(path).apply(row);
            if (value instanceof Collection<?> found && !found.isEmpty()) {
                if (found.size() > 1) {
                    return Optional.of(repeated(found));
                }
                small = found;
            }
        }
        return Optional.ofNullable(small).map(Repeated::repeated);
    }

    /** The same container, since it is of the declared type, and every container that is made can be changed. */
    private static <E extends @Nullable Object> Collection<E> repeated(Collection<E> container) {
        List<E> elements = new ArrayList<>(container);
        container.clear();
        container.add(elements.get(0));
        container.add(elements.get(0));
        container.addAll(elements.subList(Math.min(2, elements.size()), elements.size()));
        return container;
    }
}
