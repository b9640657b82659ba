package io.seedbed;

import io.seedbed.blueprint.BlueprintReader;
import io.seedbed.blueprint.Schema;
import io.seedbed.blueprint.Shape;
import io.seedbed.cases.Cases;
import io.seedbed.cases.Making;
import io.seedbed.dataset.DatasetPlan;
import io.seedbed.dataset.EntityPlans;
import io.seedbed.plan.Compilation;
import io.seedbed.plan.Oracle;
import io.seedbed.plan.Plan;
import io.seedbed.plan.References;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Seedbed} asks for, answered once: reads the type and compiles what was read.
 *
 * @param read reads the type
 * @param entity the logical name; {@code null} for the type's own
 * @param settings what else rows follow from
 * @param surroundings the validator, readers and words that are there
 * @param others makes the rows of other classes
 */
record Question<T>(
        Function<BlueprintReader, Schema> read,
        @Nullable String entity,
        Settings settings,
        Surroundings surroundings,
        EntityPlans others) {

    Plan<T> plan() {
        return plan(schema(), surroundings.oracle());
    }

    Cases<T> cases() {
        return new Cases<>(new Making<>(schema(), this::plan, surroundings.oracle(), settings.now()));
    }

    Schema schema() {
        BlueprintReader reader = new BlueprintReader(
                surroundings.metadata(), surroundings.readers(), settings.now(), settings.outside());
        Schema found = settings.edits().on(read.apply(reader));
        return entity == null ? found : found.named(entity);
    }

    private Plan<T> plan(Schema schema, Oracle oracle) {
        References references = settings.references();
        return Plan.compile(new Compilation(
                schema,
                settings.seed(),
                settings.now(),
                settings.locale(),
                surroundings.realism(),
                oracle,
                settings.rows(),
                settings.conditions(),
                references == null ? elsewhere(schema) : references));
    }

    /** Outside of a data set a reference leads to the first rows of its entity, which are those of any data set. */
    private References elsewhere(Schema schema) {
        Class<?> owner = schema.root().shape() instanceof Shape.Nested nested
                ? schema.blueprint(nested).type()
                : Object.class;
        return referring ->
                DatasetPlan.elsewhere(owner, settings.seed(), others).of(referring);
    }
}
