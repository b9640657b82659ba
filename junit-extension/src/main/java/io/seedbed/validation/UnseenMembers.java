package io.seedbed.validation;

import io.seedbed.blueprint.ElementConstraints;
import io.seedbed.problem.Attributes;
import io.seedbed.problem.Spelling;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;

/**
 * Collects the constraints that Bean Validation does not look at: on static fields, on the parameters of static methods such
 * as a test class's {@code @BeforeAll}, and on types written as literals.
 *
 * <p>The annotations are read here, and the provider is asked about each
 * as if it stood on the field of a class made for that, so that composition and overridden attributes are still its answer.
 */
final class UnseenMembers {

    /** Carries the annotations that the provider is asked about. */
    private static final class Carrier {
        @SuppressWarnings("unused") // Known to the provider by name alone.
        private final Object value = "";
    }

    private final Groups groups;

    private UnseenMembers(Groups groups) {
        this.groups = groups;
    }

    /** The constraints on the field and what it contains. */
    static ElementConstraints ofField(Field field, Groups groups) {
        String place = Spelling.of(field.getDeclaringClass()) + "." + field.getName();
        return new UnseenMembers(groups).constraints(Written.annotations(field), field.getAnnotatedType(), place);
    }

    /** One entry a parameter. */
    static List<ElementConstraints> ofParameters(Method method, Groups groups) {
        UnseenMembers reader = new UnseenMembers(groups);
        return Arrays.stream(method.getParameters())
                .map(parameter -> reader.constraints(method, parameter))
                .toList();
    }

    /** The constraints on what the method returns. */
    static ElementConstraints ofReturnValue(Method method, Groups groups) {
        String place = Spelling.of(method.getDeclaringClass()) + "." + method.getName() + "()";
        return new UnseenMembers(groups)
                .constraints(Written.annotations(method), method.getAnnotatedReturnType(), place);
    }

    /** The constraints on the use of a type and what it contains. */
    static ElementConstraints ofTypeUse(AnnotatedType type, Class<?> writtenIn, Groups groups) {
        return new UnseenMembers(groups).constraints(Written.annotations(type), type, Spelling.of(writtenIn));
    }

    private ElementConstraints constraints(Method method, Parameter parameter) {
        return constraints(
                Written.annotations(parameter),
                parameter.getAnnotatedType(),
                Spelling.of(method.getDeclaringClass()) + "." + method.getName() + "(" + parameter.getName() + ")");
    }

    private ElementConstraints constraints(List<Annotation> written, AnnotatedType type, String place) {
        Map<Integer, ElementConstraints> contained = new TreeMap<>();
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] contents = generic.getAnnotatedActualTypeArguments();
            for (int i = 0; i < contents.length; i++) {
                contained.put(i, constraints(Written.annotations(contents[i]), contents[i], place));
            }
        }
        List<ElementWalk.Placed> placed = new ArrayList<>();
        for (Annotation annotation : written) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                descriptor(annotation)
                        .map(x -> ElementWalk.placed(
                                x, Erasure.of(type.getType()), new ElementWalk.Spot(place, placed.size())))
                        .ifPresent(placed::add);
            }
        }
        return ElementWalk.joined(placed, contained, cascade(written));
    }

    private List<Class<?>> cascade(List<Annotation> written) {
        Map<Class<?>, Class<?>> conversions = new HashMap<>();
        boolean cascaded = false;
        for (Annotation annotation : written) {
            cascaded |= annotation instanceof Valid;
            if (annotation instanceof ConvertGroup conversion) {
                conversions.put(conversion.from(), conversion.to());
            }
        }
        return cascaded ? groups.converted(conversions).all() : List.of();
    }

    /** The provider's description of the annotation; empty if it belongs to other groups. */
    private Optional<ConstraintDescriptor<?>> descriptor(Annotation annotation) {
        HibernateValidatorConfiguration configuration = jakarta.validation.Validation.byProvider(
                        HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new PlainMessages());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        PropertyConstraintMappingContext field = mapping.type(Carrier.class).field("value");
        field.constraint(definition(annotation));
        try (ValidatorFactory factory = configuration.addMapping(mapping).buildValidatorFactory()) {
            PropertyDescriptor property =
                    factory.getValidator().getConstraintsForClass(Carrier.class).getConstraintsForProperty("value");
            return property
                    .findConstraints()
                    .unorderedAndMatchingGroups(groups.array())
                    .getConstraintDescriptors()
                    .stream()
                    .findFirst()
                    .map(x -> x);
        }
    }

    private static <A extends Annotation> GenericConstraintDef<A> definition(A annotation) {
        @SuppressWarnings("unchecked") // An annotation's type is the interface that it implements.
        Class<A> type = (Class<A>) annotation.annotationType();
        GenericConstraintDef<A> definition = new GenericConstraintDef<>(type);
        Attributes.of(annotation).forEach(definition::param);
        return definition;
    }
}
