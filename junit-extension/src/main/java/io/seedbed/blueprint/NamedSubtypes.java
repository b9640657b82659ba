package io.seedbed.blueprint;

import io.seedbed.problem.Attributes;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The subtypes that annotations of other libraries name; read by name, since nobody needs to have those libraries. */
final class NamedSubtypes {

    private NamedSubtypes() {}

    /** In the order in which they are named. */
    static List<Class<?>> of(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        for (Annotation annotation : type.getAnnotations()) {
            Object value = switch (annotation.annotationType().getName()) {
                case "com.fasterxml.jackson.annotation.JsonSubTypes",
                        "jakarta.xml.bind.annotation.XmlSeeAlso",
                        "javax.xml.bind.annotation.XmlSeeAlso" ->
                    Attributes.of(annotation).get("value");
                case "io.swagger.v3.oas.annotations.media.Schema" ->
                    Attributes.of(annotation).get("oneOf");
                default -> null;
            };
            if (value instanceof Object[] all) {
                for (Object one : all) {
                    add(one, type, found);
                }
            }
        }
        return found;
    }

    private static void add(Object named, Class<?> type, List<Class<?>> found) {
        Map<String, Object> attributes = named instanceof Annotation annotation ? Attributes.of(annotation) : Map.of();
        Object subtype = named instanceof Annotation ? attributes.get("value") : named;
        if (subtype instanceof Class<?> each && each != type && type.isAssignableFrom(each)) {
            found.add(each);
        }
    }
}
