package io.seedbed.bridge;

import io.seedbed.problem.SeedbedException;
import org.jspecify.annotations.Nullable;

/** Finds classes by name among those that this class' own loader sees: the project's. */
final class Types {
    private static final ClassLoader LOADER = Types.class.getClassLoader();

    private Types() {}

    /**
     * Takes a nested class in either spelling: {@code shop.Shop$Customer} or {@code shop.Shop.Customer}.
     *
     * @throws SeedbedException if there is none
     */
    static Class<Object> named(String name) {
        return named(name, null);
    }

    /** Like that, for a name that was found in a place. */
    @SuppressWarnings("unchecked") // Every class is one of objects; only primitives have no name here.
    static Class<Object> named(String name, @Nullable String place) {
        String candidate = name;
        while (true) {
            try {
                return (Class<Object>) (Class<?>) Class.forName(candidate, false, LOADER);
            } catch (ClassNotFoundException e) {
                int dot = candidate.lastIndexOf('.');
                if (dot < 0) {
                    throw SeedbedException.of("There is no class " + name + (place == null ? "" : ": " + place))
                            .remedy(
                                    "correct the name, of a class or of a <dataset>; if the class is in src/test/java, use the"
                                            + " goal generate-test in place of generate, and run test-compile before any"
                                            + " other goal; if it is in a library, add that as a dependency")
                            .cause(e)
                            .exception();
                }
                candidate = candidate.substring(0, dot) + '$' + candidate.substring(dot + 1);
            }
        }
    }

    /** The version that the manifest of a class' jar names, or "none" without that class. */
    static String versionOfLibraryWith(String type) {
        try {
            Package library = Class.forName(type, false, LOADER).getPackage();
            String version = library.getImplementationVersion();
            return version == null ? "unknown" : version;
        } catch (ClassNotFoundException e) {
            return "none";
        }
    }
}
