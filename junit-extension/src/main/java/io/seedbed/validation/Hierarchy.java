package io.seedbed.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class with its super classes and interfaces. */
final class Hierarchy {

    private Hierarchy() {}

    /** Super types first, the class itself last; without {@code Object} and other classes of the platform. */
    static Set<Class<?>> of(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        return found;
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> found) {
        if (type == null || isOfPlatform(type)) {
            return;
        }
        collect(type.getSuperclass(), found);
        for (Class<?> parent : type.getInterfaces()) {
            collect(parent, found);
        }
        found.add(type);
    }

    private static boolean isOfPlatform(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }
}
