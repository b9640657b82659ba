package million;

import java.util.Arrays;
import java.util.List;

/** A table and what its rows refer to, each behind those that it refers to. */
enum Entity {
    BUYERS,
    PRODUCTS,
    PURCHASES("buyer"),
    ITEMS("purchase", "product"),
    PAYMENTS("purchase"),
    REVIEWS("buyer", "product");

    private final List<String> relations;

    Entity(String... relations) {
        this.relations = List.of(relations);
    }

    List<String> relations() {
        return relations;
    }

    /** Where a relation leads. */
    static Entity target(String relation) {
        return valueOf((relation + "s").toUpperCase(java.util.Locale.ROOT));
    }

    static Entity of(String fileName) {
        return Arrays.stream(values())
                .filter(entity -> fileName.startsWith(entity.name().toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
