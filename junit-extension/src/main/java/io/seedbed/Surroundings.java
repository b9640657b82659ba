package io.seedbed;

import io.seedbed.blueprint.ConstraintMetadata;
import io.seedbed.blueprint.ConstraintReader;
import io.seedbed.plan.Oracle;
import io.seedbed.plan.Realism;
import io.seedbed.problem.Violation;
import io.seedbed.realistic.DatafakerRealism;
import io.seedbed.validation.Judge;
import io.seedbed.validation.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** What the class path offers around the engine: the validation provider, readers of constraints, realistic text. */
record Surroundings(ConstraintMetadata metadata, List<ConstraintReader> readers, Realism realism, Oracle oracle) {

    static Surroundings of(Instant now, List<Class<?>> groups) {
        Validation validation = Validation.of(now, groups.toArray(Class<?>[]::new));
        List<ConstraintReader> readers = new ArrayList<>();
        ServiceLoader.load(ConstraintReader.class).forEach(readers::add);
        readers.addAll(validation.readers());
        return new Surroundings(validation.metadata(), readers, DatafakerRealism.get(), oracle(validation.judge()));
    }

    private static Oracle oracle(Judge judge) {
        return new Oracle() {
            @Override
            public Oracle within(List<Class<?>> groups) {
                return oracle(judge.within(groups));
            }

            @Override
            public List<Violation> violations(Object bean) {
                return judge.violationsOf(bean);
            }

            @Override
            public List<Violation> violations(Class<?> bean, String property, Object value) {
                return judge.violationsOf(bean, property, value);
            }
        };
    }
}
