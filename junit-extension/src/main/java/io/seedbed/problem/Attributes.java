package io.seedbed.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attribute values of an annotation, by name. */
public final class Attributes {

    private Attributes() {}

    /** All attributes, also those at their defaults. */
    public static Map<String, Object> of(Annotation annotation) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
            if (attribute.getParameterCount() == 0) {
                values.put(attribute.getName(), value(annotation, attribute));
            }
        }
        return values;
    }

    /** The annotations that a container such as {@code @Size.List} repeats; the annotation itself if it is none. */
    public static List<Annotation> repeated(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(x -> x.getName().equals("value") && Annotation[].class.isAssignableFrom(x.getReturnType()))
                .map(x -> List.of((Annotation[]) value(annotation, x)))
                .findFirst()
                .orElse(List.of(annotation));
    }

    private static Object value(Annotation annotation, Method attribute) {
        try {
            // An annotation type may be private to the class that uses it.
            attribute.setAccessible(true);
            return attribute.invoke(annotation);
        } catch (InaccessibleObjectException e) {
            throw ClosedPackage.of(annotation.annotationType())
                    .on(SeedbedException.of("Can not read annotation " + Spelling.of(annotation.annotationType())))
                    .cause(e)
                    .exception();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("can not read " + attribute, e);
        }
    }
}
