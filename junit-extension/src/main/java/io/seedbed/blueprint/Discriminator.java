package io.seedbed.blueprint;

import io.seedbed.problem.Attributes;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The property by which readers of JSON tell the subtypes of a class apart, as annotations of Jackson and Swagger say it; these are
 * read by name, since nobody needs to have those libraries.
 *
 * @param property as it is called in JSON
 * @param value what stands there in objects of the one class that was asked for
 * @param origin who says so
 */
record Discriminator(String property, String value, Origin origin) {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final String SWAGGER = "io.swagger.v3.oas.annotations.media.Schema";

    /** What a class or its super types say about objects of the class; the nearest comes first, Jackson before Swagger. */
    private static List<Discriminator> of(Class<?> type) {
        List<Discriminator> found = new ArrayList<>();
        for (Class<?> base : superTypes(type)) {
            Annotation jackson = annotation(base, JACKSON + "JsonTypeInfo");
            Map<String, Object> info = attributes(jackson);
            // Elsewhere than among the properties it is no property of the class.
            boolean isProperty = List.of("PROPERTY", "EXISTING_PROPERTY").contains(text(info, "include"));
            if (jackson != null && isProperty && !text(info, "property").isEmpty()) {
                String value = jacksonId(type, base, text(info, "use"));
                add(text(info, "property"), value, jackson, base, found);
            }
            Annotation swagger = annotation(base, SWAGGER);
            Map<String, Object> schema = attributes(swagger);
            if (swagger != null && !text(schema, "discriminatorProperty").isEmpty()) {
                add(text(schema, "discriminatorProperty"), swaggerId(type, schema), swagger, base, found);
            }
        }
        return found;
    }

    private static void add(
            String property, @Nullable String value, Annotation by, Class<?> base, List<Discriminator> found) {
        if (value != null) {
            String place = Spelling.of(base);
            // Such annotations list all the subtypes: what they say about one of them is told shorter.
            String statement =
                    property + " = \"" + value + "\" by @" + by.annotationType().getSimpleName();
            found.add(new Discriminator(property, value, new Origin(statement, place, Origin.Kind.STORED, place)));
        }
    }

    /** What holds the discriminator gives it, whatever else would be drawn there. */
    static Map<String, Addition> additions(Class<?> type, List<ClassAnatomy.Part> parts) {
        Map<String, Addition> additions = new HashMap<>();
        List<Discriminator> all = parts.isEmpty() ? List.of() : of(type);
        for (ClassAnatomy.Part part : all.isEmpty() ? List.<ClassAnatomy.Part>of() : parts) {
            for (Discriminator each : all) {
                Object value = each.property.equals(jsonName(part))
                        ? each.in(part.type().raw())
                        : null;
                if (value != null && !additions.containsKey(part.name())) {
                    additions.put(
                            part.name(), Addition.drawing(Traits.given(new Given.Values(List.of(value), each.origin))));
                }
            }
        }
        return additions;
    }

    private static String jsonName(ClassAnatomy.Part part) {
        for (Annotation annotation : part.annotations()) {
            if (annotation.annotationType().getName().equals(JACKSON + "JsonProperty")) {
                String stated = text(Attributes.of(annotation), "value");
                return stated.isEmpty() ? part.name() : stated;
            }
        }
        return part.name();
    }

    /** The value in a property of some type: text as such, and the constant of an enum that is called so in Java or in JSON. */
    private @Nullable Object in(Class<?> type) {
        if (type.isAssignableFrom(String.class)) {
            return value;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(value)
                        || constant.toString().equals(value)
                        || inJson((Enum<?>) constant).equals(value)) {
                    return constant;
                }
            }
        }
        return null;
    }

    private static String inJson(Enum<?> constant) {
        return ClassAnatomy.field(constant.getDeclaringClass(), constant.name())
                .map(field -> attributes(annotation(field, JACKSON + "JsonProperty")))
                .map(named -> text(named, "value"))
                .orElse("");
    }

    private static @Nullable String jacksonId(Class<?> type, Class<?> base, String use) {
        String name = type.getName();
        return switch (use) {
            case "CLASS" -> name;
            case "MINIMAL_CLASS" -> {
                String home = base.getPackageName() + ".";
                yield name.startsWith(home) ? name.substring(home.length() - 1) : name;
            }
            case "NAME", "SIMPLE_NAME" -> {
                String stated = jacksonName(type);
                yield !stated.isEmpty()
                        ? stated
                        : use.equals("NAME") ? name.substring(name.lastIndexOf('.') + 1) : type.getSimpleName();
            }
            default -> null;
        };
    }

    /** By the list of subtypes on a super type, or on the class itself; empty if none tells. */
    private static String jacksonName(Class<?> type) {
        for (Class<?> base : superTypes(type)) {
            Object all = attributes(annotation(base, JACKSON + "JsonSubTypes")).get("value");
            for (Object each : all instanceof Object[] listed ? listed : new Object[0]) {
                Map<String, Object> named = Attributes.of((Annotation) each);
                if (named.get("value") == type) {
                    String[] names = named.get("names") instanceof String[] several ? several : new String[0];
                    String name = text(named, "name").isEmpty() && names.length > 0 ? names[0] : text(named, "name");
                    if (!name.isEmpty()) {
                        return name;
                    }
                }
            }
        }
        return text(attributes(annotation(type, JACKSON + "JsonTypeName")), "value");
    }

    /** By the mapping; else a schema goes by its name, which is that of the class unless it has another one. */
    private static String swaggerId(Class<?> type, Map<String, Object> schema) {
        if (schema.get("discriminatorMapping") instanceof Object[] mapping) {
            for (Object each : mapping) {
                Map<String, Object> mapped = Attributes.of((Annotation) each);
                if (mapped.get("schema") == type) {
                    return text(mapped, "value");
                }
            }
        }
        String name = text(attributes(annotation(type, SWAGGER)), "name");
        return name.isEmpty() ? type.getSimpleName() : name;
    }

    /** The class, its super classes, and all their interfaces. */
    private static Set<Class<?>> superTypes(Class<?> type) {
        Set<Class<?>> all = new LinkedHashSet<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            all.add(each);
            for (Class<?> implemented : each.getInterfaces()) {
                all.addAll(superTypes(implemented));
            }
        }
        return all;
    }

    private static @Nullable Annotation annotation(AnnotatedElement element, String name) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (annotation.annotationType().getName().equals(name)) {
                return annotation;
            }
        }
        return null;
    }

    private static Map<String, Object> attributes(@Nullable Annotation annotation) {
        return annotation == null ? Map.of() : Attributes.of(annotation);
    }

    private static String text(Map<String, Object> attributes, String name) {
        return String.valueOf(attributes.getOrDefault(name, ""));
    }
}
