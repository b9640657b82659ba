package io.seedbed.maven;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Validation groups as users and the engine write them: class names, separated by commas. */
final class Groups {
    private Groups() {}

    static List<String> named(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
