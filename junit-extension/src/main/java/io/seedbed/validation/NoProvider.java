package io.seedbed.validation;

import io.seedbed.blueprint.ClassConstraints;
import io.seedbed.blueprint.ConstraintMetadata;
import io.seedbed.blueprint.ElementConstraints;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Stands in where no provider can be asked: classes without constraints work, others are refused.
 *
 * <p>The JVM silently drops annotations whose class is missing, so a constrained class would look unconstrained to
 * reflection and get invalid objects. Its class file still names the annotations, and that is where this looks.
 */
record NoProvider(String missing, String dependency) implements ConstraintMetadata {

    /** Neither API nor provider. */
    static final NoProvider WITHOUT_API = new NoProvider(
            "the Bean Validation API (jakarta.validation) and a provider",
            "org.hibernate.validator:hibernate-validator, which brings the API along");

    /** The API alone. */
    static final NoProvider WITHOUT_PROVIDER =
            new NoProvider("a Bean Validation provider", "org.hibernate.validator:hibernate-validator");

    private static final List<String> CONSTRAINT_PACKAGES =
            List.of("Ljakarta/validation/constraints/", "Lorg/hibernate/validator/constraints/");

    @Override
    public List<Class<?>> groups() {
        return List.of();
    }

    @Override
    public NoProvider within(List<Class<?>> others) {
        return this;
    }

    @Override
    public ClassConstraints of(Class<?> type) {
        for (Class<?> declaring : Hierarchy.of(type)) {
            refuseIfConstrained(declaring);
        }
        return ClassConstraints.NONE;
    }

    @Override
    public ElementConstraints ofField(Field field) {
        refuseIfConstrained(field.getDeclaringClass());
        return ElementConstraints.NONE;
    }

    @Override
    public List<ElementConstraints> ofParameters(Executable executable) {
        refuseIfConstrained(executable.getDeclaringClass());
        return Collections.nCopies(executable.getParameterCount(), ElementConstraints.NONE);
    }

    @Override
    public ElementConstraints ofReturnValue(Executable executable) {
        refuseIfConstrained(executable.getDeclaringClass());
        return ElementConstraints.NONE;
    }

    @Override
    public ElementConstraints ofTypeUse(AnnotatedType type, Class<?> writtenIn) {
        refuseIfConstrained(writtenIn);
        return ElementConstraints.NONE;
    }

    private void refuseIfConstrained(Class<?> type) {
        namedConstraint(type).ifPresent(constraint -> {
            throw SeedbedException.of("The constraints of " + Spelling.of(type) + " can not be read")
                    .fact("missing", missing + " on the class path")
                    .fact("found", "@" + constraint + " in the class file of " + Spelling.of(type))
                    .remedy("add the dependency " + dependency)
                    .exception();
        });
    }

    /** The simple name of the first constraint annotation that the class file mentions. */
    private static Optional<String> namedConstraint(Class<?> type) {
        String classFile = classFile(type);
        for (String prefix : CONSTRAINT_PACKAGES) {
            int start = classFile.indexOf(prefix);
            if (start >= 0) {
                int end = classFile.indexOf(';', start);
                return Optional.of(
                        classFile.substring(start + prefix.length(), end).replace('$', '.'));
            }
        }
        return Optional.empty();
    }

    /** The class file, one character a byte; empty for classes without one, such as those made at run time. */
    private static String classFile(Class<?> type) {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
        try (InputStream in = type.getResourceAsStream(name + ".class")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
