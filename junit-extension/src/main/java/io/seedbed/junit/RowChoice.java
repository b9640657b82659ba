package io.seedbed.junit;

import io.seedbed.random.Address;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Chooses the row of a place that names none.
 *
 * <p>The row is a hash of the place's name, such as {@code shop.CheckoutTest#pays(shop.Customer,int)} and the parameter's
 * position, folded to 31 bits so that people can read it out. What runs before, beside or in which order has no part in it.
 * Later invocations of one test count on from there: repetition 1 has the row itself, repetition 2 the next.
 */
final class RowChoice {

    private static final long LAST = Integer.MAX_VALUE;
    private static final Pattern INVOCATION = Pattern.compile("-invocation:#(\\d+)]");

    private RowChoice() {}

    /**
     * The first row of a place.
     *
     * @param viewer the class of the test instance, or the test class
     * @param rows how many rows a repetition takes; 0 counts as 1
     * @return from 0 to 2^31 - 1
     */
    static long of(AnnotatedElement place, Class<?> viewer, ExtensionContext context, int rows) {
        long hash = Address.slot(Address.name(name(place, viewer)), index(place));
        List<Long> invocations = INVOCATION
                .matcher(context.getUniqueId())
                .results()
                .map(RowChoice::number)
                .toList();
        for (int i = 0; i < invocations.size() - 1; i++) {
            // A class that is itself run several times: each time is another test.
            hash = Address.slot(hash, invocations.get(i));
        }
        long first = hash >>> 33;
        long before = invocations.isEmpty() ? 0 : invocations.get(invocations.size() - 1) - 1;
        return (first + before * Math.max(1, rows)) & LAST;
    }

    private static long number(MatchResult invocation) {
        return Long.parseLong(invocation.group(1));
    }

    private static String name(AnnotatedElement place, Class<?> viewer) {
        if (place instanceof Field field) {
            return viewer.getName() + "#" + field.getName();
        }
        Executable executable = ((Parameter) place).getDeclaringExecutable();
        String types = Arrays.stream(executable.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", "(", ")"));
        return viewer.getName() + (executable instanceof Constructor<?> ? "" : "#" + executable.getName()) + types;
    }

    private static int index(AnnotatedElement place) {
        return place instanceof Parameter parameter
                ? Arrays.asList(parameter.getDeclaringExecutable().getParameters())
                        .indexOf(parameter)
                : 0;
    }
}
