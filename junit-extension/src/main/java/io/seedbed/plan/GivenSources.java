package io.seedbed.plan;

import io.seedbed.blueprint.Given;
import io.seedbed.blueprint.Origin;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import io.seedbed.problem.Violation;
import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sources of values that a program gives.
 *
 * @param value what the place demands
 * @param place how messages name it
 */
record GivenSources(ValueSpec value, String place) {

    /** The source, and what it does, in words. */
    record Made(Source<?> source, String how) {}

    /** @throws SeedbedException if a given value is excluded by what is stated about its place */
    Made of(Given given) {
        if (given instanceof Given.Values values) {
            return listed(values);
        }
        if (given instanceof Given.Made made) {
            return new Made(made(made), "supplied");
        }
        if (given instanceof Given.Around) {
            return new Made((draw, address) -> null, "the object that it belongs to");
        }
        if (given instanceof Given.NotLoaded) {
            return new Made((draw, address) -> initial(), "left alone: the rows that refer to this one");
        }
        if (!value.primitive()) {
            requireFitting(null, given.origin());
        }
        return new Made((draw, address) -> initial(), "left alone");
    }

    private Made listed(Given.Values given) {
        List<@Nullable Object> all = given.values();
        all.forEach(each -> requireFitting(each, given.origin()));
        String shown = all.stream().map(Spelling::shortenedOrNull).collect(Collectors.joining(", "));
        if (all.size() == 1) {
            Object only = all.get(0);
            return new Made((draw, address) -> only, "always " + shown);
        }
        return new Made(new ListedLeaf<>(all, bits -> Address.below(bits, all.size())), "one of " + shown);
    }

    /** @throws SeedbedException naming who gives the value and who excludes it */
    void requireFitting(@Nullable Object given, Origin by) {
        List<Origin> excludedBy = Fit.excludedBy(value, given, place);
        if (!excludedBy.isEmpty()) {
            List<Origin> culprits = new ArrayList<>(List.of(by));
            culprits.addAll(excludedBy);
            throw Allowed.contradiction(culprits, place);
        }
    }

    /** What a constructor gets for a property that is left alone. */
    @Nullable
    Object initial() {
        return value.type().isPrimitive()
                ? java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(value.type(), 1), 0)
                : null;
    }

    private Source<?> made(Given.Made given) {
        Source<Object> source = (draw, address) -> {
            Object made = given.make().apply(new AddressedRandom(address));
            if (!value.isTypeOf(made) || (made == null && value.required())) {
                throw SeedbedException.of("What is supplied can not stand at " + place)
                        .fact("supplied by", given.origin().text())
                        .fact(
                                "supplied",
                                made == null ? "null" : Spelling.of(made.getClass()) + " " + Spelling.shortened(made))
                        .fact("type", value.javaType() + (value.required() ? ", not null" : ""))
                        .remedy("supply values of the type")
                        .exception();
            }
            return made;
        };
        return value.constraints().isEmpty()
                ? source
                : new CheckedSource<>(
                        source,
                        made -> Fit.excludedBy(value, made, place).stream()
                                .map(by -> Violation.of(Spelling.shortened(made) + " violates " + by.text()))
                                .toList(),
                        null,
                        place);
    }
}
