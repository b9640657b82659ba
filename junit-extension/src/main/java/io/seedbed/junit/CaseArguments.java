package io.seedbed.junit;

import io.seedbed.Seedbed;
import io.seedbed.cases.Case;
import io.seedbed.cases.Cases;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What an annotation asks for that provides a parameterized test with the objects of cases, each with its case.
 *
 * @param type the class of the objects
 * @param groups the validation groups
 * @param cases which cases
 * @param none the headline of a message that there is no object, as in {@code No object of shop.Customer is wrong alone}
 * @param remedy what to do then
 */
record CaseArguments(
        Class<?> type,
        Class<?>[] groups,
        Function<Cases<?>, List<? extends Case<?>>> cases,
        String none,
        String remedy) {

    /** All cases, those that are not possible included. */
    List<? extends Case<?>> all(ExtensionContext context) {
        RunSettings settings = RunSettings.of(context);
        return cases.apply(Seedbed.of(type)
                .seed(settings.seed())
                .now(settings.now())
                .locale(settings.locale())
                .groups(groups)
                .mixIns(settings.mixIns().toArray(Class<?>[]::new))
                .cases());
    }

    /** @throws SeedbedException if there is none */
    List<? extends Case<?>> possible(ExtensionContext context) {
        List<? extends Case<?>> all = all(context);
        List<? extends Case<?>> possible = all.stream().filter(Case::isPossible).toList();
        if (possible.isEmpty()) {
            throw SeedbedException.of(none)
                    .fact(
                            "cases",
                            all.isEmpty()
                                    ? "there are none"
                                    : all.stream().map(Object::toString).collect(Collectors.joining("\n")))
                    .remedy(remedy)
                    .exception();
        }
        return possible;
    }

    /** The arguments of the test's invocations. */
    Stream<Arguments> of(ExtensionContext context) {
        return possible(context).stream().map(each -> Arguments.argumentSet(each.toString(), each.object(), each));
    }

    /** What asks for objects that are wrong in one way. */
    static CaseArguments invalid(Class<?> type, Class<?>[] groups) {
        return new CaseArguments(
                type,
                groups,
                Cases::invalid,
                "No object of " + Spelling.of(type) + " is wrong in one constraint alone",
                "put constraints on its properties, or name the groups that they are in");
    }
}
