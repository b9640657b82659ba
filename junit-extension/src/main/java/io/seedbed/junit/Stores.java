package io.seedbed.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Where things are kept between calls of the extension: JUnit's stores, since a thread may work on several tests. */
final class Stores {

    private static final Namespace NAMESPACE = Namespace.create(Stores.class);

    private Stores() {}

    /** The store that lives as long as the run. */
    static Store ofRun(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }

    /** The store of one test, class or container. It also answers for those around it, so keys name their owner. */
    static Store of(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    /** What a store keeps under a key, made if it is not there: once, also if several threads ask. */
    @SuppressWarnings("deprecation") // JUnit 6 has a better name for it, which JUnit 5 does not know.
    static <K, V> V kept(Store store, K key, Function<? super K, ? extends V> make, Class<V> type) {
        return Objects.requireNonNull(store.getOrComputeIfAbsent(key, make::apply, type));
    }

    /** The context and all around it, from the inside out. */
    static List<ExtensionContext> outwards(ExtensionContext context) {
        List<ExtensionContext> all = new ArrayList<>();
        for (ExtensionContext next = context;
                next != null;
                next = next.getParent().orElse(null)) {
            all.add(next);
        }
        return all;
    }
}
