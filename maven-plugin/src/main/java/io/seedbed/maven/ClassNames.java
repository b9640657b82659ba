package io.seedbed.maven;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names, mostly of classes, as users and the engine write several of them: separated by commas. */
final class ClassNames {
    private ClassNames() {}

    static List<String> in(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
