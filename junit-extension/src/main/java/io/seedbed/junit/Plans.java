package io.seedbed.junit;

import io.seedbed.Seedbed;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.Site;
import io.seedbed.dataset.DatasetPlan;
import io.seedbed.plan.Plan;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The plans of a run, each compiled once, however many tests and threads ask for it. */
final class Plans {

    /** By name, since tests may run without Bean Validation. */
    private static final String CONSTRAINT = "jakarta.validation.Constraint";

    /** Everything that a plan follows from. */
    private record Key(
            Object subject, String entity, double scale, List<Class<?>> groups, String where, RunSettings settings) {}

    private Plans() {}

    /**
     * The plan of what is wanted, from the run's store if a test has asked for it before.
     *
     * @throws io.seedbed.problem.SeedbedException if no value is possible
     */
    static Plan<?> of(Wanted wanted, RunSettings settings, ExtensionContext context) {
        Object subject = plainClass(wanted.site()).<Object>map(plain -> plain).orElse(wanted.site());
        Key key = new Key(subject, wanted.entity(), 1, wanted.groups(), wanted.where(), settings);
        return Stores.kept(Stores.ofRun(context), key, Plans::compile, Plan.class);
    }

    /** The tables of a data set, from the run's store if a test has asked for them before. */
    static DatasetPlan dataset(
            Class<?> type, double scale, List<Class<?>> groups, RunSettings settings, ExtensionContext context) {
        Key key = new Key(type, "", scale, groups, "", settings);
        return Stores.kept(Stores.ofRun(context), key, Plans::compileDataset, DatasetPlan.class);
    }

    private static DatasetPlan compileDataset(Key key) {
        RunSettings settings = key.settings();
        return Seedbed.dataset((Class<?>) key.subject())
                .scale(key.scale())
                .seed(settings.seed())
                .now(settings.now())
                .locale(settings.locale())
                .groups(key.groups().toArray(Class<?>[]::new))
                .mixIns(settings.mixIns().toArray(Class<?>[]::new))
                .plan();
    }

    private static Plan<?> compile(Key key) {
        RunSettings settings = key.settings();
        Seedbed<?> seedbed = (key.subject() instanceof Site site
                        ? Seedbed.of(site)
                        : Seedbed.of((Class<?>) key.subject()))
                .seed(settings.seed())
                .now(settings.now())
                .locale(settings.locale())
                .groups(key.groups().toArray(Class<?>[]::new))
                .mixIns(settings.mixIns().toArray(Class<?>[]::new));
        Seedbed<?> chosen = key.where().isEmpty() ? seedbed : seedbed.where(key.where());
        return (key.entity().isEmpty() ? chosen : chosen.entity(key.entity())).plan();
    }

    /** Whether the rows are objects of a class, which have the same values everywhere. */
    static boolean isObject(Plan<?> plan) {
        Shape shape = plan.compilation().schema().root().shape();
        return shape instanceof Shape.Nested || shape instanceof Shape.OneOf;
    }

    /** The type of a row as source code spells it, e.g. {@code Order.Line}. */
    static String typeOf(Plan<?> plan) {
        return plan.compilation().schema().root().javaType();
    }

    /**
     * The class, if nothing but it matters: a thousand tests that want a {@code Customer} then share one plan. It is safe to
     * miss some, since the plan of the place makes the same objects.
     */
    private static Optional<Class<?>> plainClass(Site site) {
        boolean annotated = Arrays.stream(site.element().getAnnotations())
                .anyMatch(annotation -> annotation.annotationType() != Synthetic.class);
        AnnotatedType type = site.rows() == 0 ? site.type() : element(site.type());
        boolean plain = !annotated
                && !isOneOfSeveralConstrained(site.element())
                && type.getAnnotations().length == 0
                && type.getType() instanceof Class<?> raw
                && isDomainClass(raw);
        return plain ? Optional.of((Class<?>) type.getType()) : Optional.empty();
    }

    /** Whether the method of a parameter has a constraint on all of them together, which must be told of. */
    private static boolean isOneOfSeveralConstrained(AnnotatedElement element) {
        if (element instanceof Parameter parameter) {
            for (Annotation annotation : parameter.getDeclaringExecutable().getDeclaredAnnotations()) {
                for (Annotation meta : annotation.annotationType().getDeclaredAnnotations()) {
                    if (meta.annotationType().getName().equals(CONSTRAINT)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static AnnotatedType element(AnnotatedType container) {
        if (container instanceof AnnotatedArrayType array) {
            return array.getAnnotatedGenericComponentType();
        }
        return container instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()[0]
                : container;
    }

    private static boolean isDomainClass(Class<?> type) {
        return !type.isPrimitive()
                && !type.isArray()
                && !type.isEnum()
                // If nothing says what to take for an abstract type, the message should name the place.
                && !Modifier.isAbstract(type.getModifiers())
                && !type.getName().startsWith("java.")
                && type.getTypeParameters().length == 0
                && !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type);
    }
}
