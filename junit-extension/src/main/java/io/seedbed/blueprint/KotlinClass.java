package io.seedbed.blueprint;

import io.seedbed.problem.Attributes;
import java.io.ByteArrayOutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What Kotlin knows of a class and the JVM does not: the primary constructor with the names of its parameters, what may be
 * {@code null}, and what a sealed class permits. It stands in the annotation {@code kotlin.Metadata}, which is read by name.
 *
 * @param isObject whether it is an {@code object}, of which there is one
 * @param isValue whether it is a value class, for which other classes hold its only property
 * @param parameters those of the primary constructor; {@code null} if there is none
 * @param nullable by property, whether it may be {@code null}; properties whose type does not tell are left out
 * @param permitted the binary names of the classes that a sealed one permits
 */
record KotlinClass(
        boolean isObject,
        boolean isValue,
        @Nullable List<Parameter> parameters,
        Map<String, Boolean> nullable,
        List<String> permitted) {

    /**
     * A parameter of the primary constructor.
     *
     * @param type the binary name of its class as Kotlin sees it; empty for Kotlin's own and for type variables
     */
    record Parameter(String name, String type) {}

    private static final String METADATA = "kotlin.Metadata";
    private static final int CLASS = 1;

    // Fields of the messages, and bits of their flags, as Kotlin's metadata.proto and Flags.java define them.
    private static final int FLAGS = 1;
    private static final int USUAL_FLAGS = 6;
    private static final int CONSTRUCTORS = 8;
    private static final int PROPERTIES = 10;
    private static final int PERMITTED = 16;
    private static final int NAME = 2;
    private static final int TYPE = 3;
    private static final int TYPE_NULLABLE = 3;
    private static final int TYPE_CLASS = 6;
    private static final int VALUE_PARAMETERS = 2;
    private static final int SECONDARY = 1 << 4;
    private static final int KIND_SHIFT = 6;
    private static final int KIND_MASK = 7;
    private static final int KIND_OBJECT = 5;
    private static final int KIND_COMPANION = 6;
    private static final int VALUE = 1 << 13;

    /** Empty for classes of other languages, and for those of a Kotlin whose notes can not be read. */
    static Optional<KotlinClass> of(Class<?> type) {
        for (Annotation annotation : type.getDeclaredAnnotations()) {
            if (annotation.annotationType().getName().equals(METADATA)) {
                Map<String, Object> notes = Attributes.of(annotation);
                return Integer.valueOf(CLASS).equals(notes.get("k"))
                                && notes.get("d1") instanceof String[] message
                                && notes.get("d2") instanceof String[] strings
                        ? read(message, strings)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<KotlinClass> read(String[] message, String[] strings) {
        try {
            byte[] bytes = bytes(message);
            int[] delimiter = KotlinMessage.delimiter(bytes);
            int end = delimiter[0] + delimiter[1];
            KotlinMessage table = KotlinMessage.of(Arrays.copyOf(bytes, end), delimiter[1]);
            return Optional.of(of(KotlinMessage.of(bytes, end), new KotlinNames(table, strings)));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Behind a mark each character is a byte; without it they are older than Kotlin 1.4. */
    private static byte[] bytes(String[] message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String all = String.join("", message);
        if (all.isEmpty() || all.charAt(0) != 0) {
            throw new IndexOutOfBoundsException("an old form");
        }
        all.chars().skip(1).forEach(bytes::write);
        return bytes.toByteArray();
    }

    private static KotlinClass of(KotlinMessage noted, KotlinNames names) {
        int flags = noted.number(FLAGS, USUAL_FLAGS);
        int kind = flags >> KIND_SHIFT & KIND_MASK;
        Map<String, Boolean> nullable = new TreeMap<>();
        noted.messages(PROPERTIES).forEach(property -> note(property, names, nullable));
        List<Parameter> parameters = null;
        for (KotlinMessage constructor : noted.messages(CONSTRUCTORS)) {
            if ((constructor.number(FLAGS, USUAL_FLAGS) & SECONDARY) == 0) {
                parameters = new ArrayList<>();
                for (KotlinMessage parameter : constructor.messages(VALUE_PARAMETERS)) {
                    note(parameter, names, nullable);
                    parameters.add(new Parameter(names.of(parameter.number(NAME, 0)), type(parameter, names)));
                }
            }
        }
        List<String> permitted =
                noted.numbers(PERMITTED).stream().map(names::classOf).toList();
        return new KotlinClass(
                kind == KIND_OBJECT || kind == KIND_COMPANION, (flags & VALUE) != 0, parameters, nullable, permitted);
    }

    /** Of a type variable nobody knows, since what stands for it may be nullable itself. */
    private static void note(KotlinMessage member, KotlinNames names, Map<String, Boolean> nullable) {
        member.messages(TYPE).stream()
                .filter(type -> type.has(TYPE_CLASS))
                .forEach(type -> nullable.put(names.of(member.number(NAME, 0)), type.number(TYPE_NULLABLE, 0) == 1));
    }

    private static String type(KotlinMessage parameter, KotlinNames names) {
        return parameter.messages(TYPE).stream()
                .filter(type -> type.has(TYPE_CLASS))
                .map(type -> names.classOf(type.number(TYPE_CLASS, 0)))
                .findFirst()
                .orElse("");
    }

    /** The parameters of the primary constructor, if there is one. */
    List<Parameter> known() {
        return parameters == null ? List.of() : parameters;
    }

    /** Whether a property can never be {@code null}. */
    boolean isNeverNull(String property) {
        return Boolean.FALSE.equals(nullable.get(property));
    }

    /**
     * The constructor in which the primary one ended up: not the one that the compiler adds for default arguments, nor the one
     * without parameters that it adds if all have defaults. Several of the same length are told apart by the fields of their names.
     */
    Optional<Constructor<?>> primary(Class<?> type) {
        if (parameters == null) {
            return Optional.empty();
        }
        int count = known().size();
        List<Constructor<?>> found = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            // That of a value class is hidden from Java.
            if (constructor.getParameterCount() == count && (isValue || !constructor.isSynthetic())) {
                found.add(constructor);
            }
        }
        return found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream().filter(each -> fitsFields(each, type)).findFirst();
    }

    private boolean fitsFields(Constructor<?> constructor, Class<?> type) {
        for (int i = 0; i < constructor.getParameterCount(); i++) {
            Class<?> parameter = constructor.getParameterTypes()[i];
            boolean differs = ClassAnatomy.field(type, known().get(i).name())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> field.getType() != parameter)
                    .isPresent();
            if (differs) {
                return false;
            }
        }
        return true;
    }
}
