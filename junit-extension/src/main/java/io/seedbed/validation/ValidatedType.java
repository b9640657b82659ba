package io.seedbed.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The class of the values that a constraint validator judges, from the generics of its declaration. */
final class ValidatedType {

    private static final ClassValue<Class<?>> OF = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> validator) {
            Class<?> found = search(validator, new HashMap<>());
            return found == null ? Object.class : found;
        }
    };

    private ValidatedType() {}

    /** Whether one of the constraint's validators judges values of this class. */
    static boolean accepts(ConstraintDescriptor<?> constraint, Class<?> type) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        return constraint.getConstraintValidatorClasses().stream()
                .filter(ValidatedType::judgesValues)
                .anyMatch(x -> OF.get(x).isAssignableFrom(boxed));
    }

    private static boolean judgesValues(Class<?> validator) {
        SupportedValidationTarget target = validator.getAnnotation(SupportedValidationTarget.class);
        return target == null || Arrays.asList(target.value()).contains(ValidationTarget.ANNOTATED_ELEMENT);
    }

    /** The second type argument of {@code ConstraintValidator} as seen from a type below it. */
    private static @Nullable Class<?> search(@Nullable Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof ParameterizedType generic) {
            TypeVariable<?>[] variables = ((Class<?>) generic.getRawType()).getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                bound.put(variables[i], generic.getActualTypeArguments()[i]);
            }
            if (generic.getRawType() == ConstraintValidator.class) {
                return erased(generic.getActualTypeArguments()[1], bound);
            }
            return search(generic.getRawType(), bound);
        }
        if (!(type instanceof Class<?> plain)) {
            return null;
        }
        for (Type parent : plain.getGenericInterfaces()) {
            Class<?> found = search(parent, bound);
            if (found != null) {
                return found;
            }
        }
        return search(plain.getGenericSuperclass(), bound);
    }

    private static Class<?> erased(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return Array.newInstance(erased(array.getGenericComponentType(), bound), 0)
                    .getClass();
        }
        if (type instanceof TypeVariable<?> variable) {
            return erased(bound.getOrDefault(variable, variable.getBounds()[0]), bound);
        }
        return Object.class;
    }
}
