package io.seedbed.junit;

import io.seedbed.blueprint.Site;
import io.seedbed.plan.Plan;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes the invocations of {@link SyntheticSource}, one a row. Only called by JUnit. */
final class SyntheticRows implements ArgumentsProvider, AnnotationConsumer<SyntheticSource> {

    private static final List<String> OTHER_EXTENSIONS =
            List.of("org.junit.jupiter.api.", "org.mockito.", "org.springframework.");

    private int rows;
    private long row;
    private List<Class<?>> groups = List.of();
    private String where = "";

    /** For JUnit, which then tells the annotation. */
    SyntheticRows() {}

    @Override
    public void accept(SyntheticSource source) {
        rows = source.rows();
        row = source.row();
        groups = List.of(source.groups());
        where = source.where();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        String place = parameters.getSourceElementDescription();
        if (row < -1) {
            throw Mistakes.negative("row", row, place);
        }
        if (rows < 1) {
            throw Mistakes.noRows(rows, place);
        }
        List<Site> sites = parameters.getAll().stream()
                .takeWhile(parameter -> !isForOthers(parameter))
                .map(parameter -> site(parameter).within(context.getRequiredTestClass()))
                .toList();
        if (sites.isEmpty()) {
            throw Mistakes.noParameters(place);
        }
        return arguments(sites, context);
    }

    private Stream<Arguments> arguments(List<Site> sites, ExtensionContext context) {
        RunSettings settings = RunSettings.of(context);
        List<Plan<?>> plans = sites.stream()
                .<Plan<?>>map(site -> plan(site, settings, context))
                .toList();
        String types = plans.stream().map(Plans::typeOf).collect(Collectors.joining(", "));
        SourceRows given = new SourceRows(number -> new Drawn(
                types,
                "",
                number,
                1,
                settings,
                "@SyntheticSource(row = " + number + Wanted.attributes(groups, where) + ")"));
        Drawn.note(context, given);
        plans.forEach(plan -> plan.requireDistinct(row >= 0 ? 1 : rows));
        LongStream numbers = row >= 0 ? LongStream.of(row) : LongStream.range(0, rows);
        return numbers.mapToObj(number -> {
            Object[] values = plans.stream().map(plan -> plan.row(number)).toArray();
            given.add(number, values);
            return Arguments.of(named(plans, values, number));
        });
    }

    /** A condition is about objects; numbers and texts beside them have no properties. */
    private Plan<?> plan(Site site, RunSettings settings, ExtensionContext context) {
        Plan<?> all = Plans.of(new Wanted(site, "", groups, ""), settings, context);
        return where.isEmpty() || !Plans.isObject(all)
                ? all
                : Plans.of(new Wanted(site, "", groups, where), settings, context);
    }

    /** Objects are shown as {@code Customer#17}; if there are none, the first value tells the row. */
    private static @Nullable Object[] named(List<Plan<?>> plans, @Nullable Object[] values, long number) {
        boolean noObject = plans.stream().noneMatch(Plans::isObject);
        return IntStream.range(0, values.length)
                .mapToObj(i -> {
                    if (Plans.isObject(plans.get(i))) {
                        return Named.of(Plans.typeOf(plans.get(i)) + "#" + number, values[i]);
                    }
                    return noObject && i == 0
                            ? Named.of(text(values[i]) + " (row " + number + ")", values[i])
                            : values[i];
                })
                .toArray();
    }

    private static String text(@Nullable Object value) {
        return value != null && value.getClass().isArray()
                ? Arrays.deepToString(new Object[] {value}).replaceAll("^\\[|]$", "")
                : String.valueOf(value);
    }

    private static Site site(ParameterDeclaration declaration) {
        return declaration.getAnnotatedElement() instanceof Parameter parameter
                ? Site.of(parameter)
                : Site.of((Field) declaration.getAnnotatedElement());
    }

    private static boolean isForOthers(ParameterDeclaration declaration) {
        return LoadDatasetExtension.isDatabase(declaration.getParameterType())
                || isOfOthers(declaration.getParameterType())
                || AnnotationSupport.isAnnotated(declaration.getAnnotatedElement(), ExtendWith.class)
                || Arrays.stream(declaration.getAnnotatedElement().getAnnotations())
                        .map(Annotation::annotationType)
                        .anyMatch(SyntheticRows::isOfOthers);
    }

    private static boolean isOfOthers(Class<?> type) {
        return OTHER_EXTENSIONS.stream().anyMatch(type.getName()::startsWith);
    }
}
