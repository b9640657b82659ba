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
            List<Object> values = switch (annotation.annotationType().getName()) {
                case "com.fasterxml.jackson.annotation.JsonSubTypes",
                        "jakarta.xml.bind.annotation.XmlSeeAlso",
                        "javax.xml.bind.annotation.XmlSeeAlso" -> all(annotation, "value");
                case "io.swagger.v3.oas.annotations.media.Schema" ->
                    all(annotation, "oneOf", "anyOf", "subTypes", "discriminatorMapping");
                default -> List.of();
            };
            values.forEach(each -> add(each, type, found));
        }
        return found;
    }

    /** What stands in lists of an annotation. */
    private static List<Object> all(Annotation annotation, String... lists) {
        Map<String, Object> attributes = Attributes.of(annotation);
        List<Object> all = new ArrayList<>();
        for (String list : lists) {
            all.addAll(List.of((Object[]) attributes.getOrDefault(list, new Object[0])));
        }
        return all;
    }

    private static void add(Object named, Class<?> type, List<Class<?>> found) {
        Map<String, Object> attributes = named instanceof Annotation annotation ? Attributes.of(annotation) : Map.of();
        Object subtype =
                named instanceof Annotation ? attributes.getOrDefault("schema", attributes.get("value")) : named;
        if (subtype instanceof Class<?> each && each != type && type.isAssignableFrom(each) && !found.contains(each)) {
            found.add(each);
        }
    }
}
