package io.seedbed.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A valid object whose properties are each of a stated class, or a combination that no object has.
 *
 * @param classes the class of each property: {@code age} to {@code least}; of a combination that is not possible only its own
 * @param object the object, which the validator finds no fault with; {@code null} if there is none
 * @param reason why there is none; empty if there is one
 */
public record CombinedCase<T>(
        Map<String, String> classes, @Nullable T object, String reason) implements Case<T> {

    public CombinedCase {
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    }

    /** As in {@code age least, tier GOLD, mail missing}. */
    @Override
    public String toString() {
        String all = classes.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return isPossible() ? all : all + " is not possible: " + reason;
    }
}
