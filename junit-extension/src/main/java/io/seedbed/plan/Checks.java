package io.seedbed.plan;

import io.seedbed.blueprint.Blueprint;
import io.seedbed.blueprint.Constraint;
import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.problem.Spelling;
import io.seedbed.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the validator or a program must judge when values are there, and how they are searched for. Not thread-safe. */
final class Checks {

    private final Compilation compilation;
    private final List<Source<?>> all = new ArrayList<>();

    Checks(Compilation compilation) {
        this.compilation = compilation;
    }

    /** The sources that may find nothing. */
    List<Source<?>> all() {
        return List.copyOf(all);
    }

    /** Rows that meet the conditions of a program. */
    Source<?> accepted(Source<?> root) {
        if (compilation.conditions().isEmpty()) {
            return root;
        }
        Predicate<Object> accepts = row -> compilation.conditions().stream().allMatch(each -> each.test(row));
        AcceptedSource<?> accepted = new AcceptedSource<>(
                root,
                accepts,
                compilation.entityKey(),
                compilation.schema().root().javaType());
        all.add(accepted);
        return accepted;
    }

    /** Objects that meet the rules of their class. */
    Source<?> object(ObjectSource object, List<Property> order, Blueprint blueprint, Ways ways) {
        Oracle oracle = UntoldOracle.of(compilation.oracle().within(blueprint.groups()), blueprint);
        Repair<Object> repair = new ObjectRepair(object, order, oracle::violations, ways);
        return added(new CheckedSource<>(object, oracle::violations, repair, Spelling.of(blueprint.type())));
    }

    /** Values of a property that meet what only the validator understands. */
    <T> Source<T> property(Source<T> source, Blueprint blueprint, Property property, String text) {
        boolean isDrawn = property.value().traits().ties().computed() == null;
        if (!isDrawn || (property.value().opaque().isEmpty() && !isRestrictedReference(property.value()))) {
            return source;
        }
        Oracle oracle = compilation.oracle().within(blueprint.groups());
        Function<T, List<Violation>> violations = value -> oracle.violations(blueprint.type(), property.name(), value);
        return added(new CheckedSource<>(source, violations, new ElementRepair<>(source, violations), text));
    }

    private <T> Source<T> added(CheckedSource<T> source) {
        all.add(source);
        return source;
    }

    /** The values are another property's, which knows nothing of what is demanded here. */
    private static boolean isRestrictedReference(ValueSpec value) {
        return value.traits().ties().reference() != null
                && !Linking.isFor(value)
                && value.constraints().stream().anyMatch(Constraint.Allows.class::isInstance);
    }
}
