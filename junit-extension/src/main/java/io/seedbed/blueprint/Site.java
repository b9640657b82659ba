package io.seedbed.blueprint;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;

/**
 * A parameter, a field or a return value outside the domain, such as a test's, that values are made for.
 *
 * @param element the {@link Parameter}, the {@link Field}, or the method or constructor whose value it is
 * @param viewer the class that type variables are resolved in: the declaring class or a subclass of it
 * @param rows 0 if the declared type is the value; otherwise so many rows of its elements are wanted
 */
public record Site(AnnotatedElement element, Class<?> viewer, long rows) {

    /** A parameter, seen from its own class. */
    public static Site of(Parameter parameter) {
        return new Site(parameter, parameter.getDeclaringExecutable().getDeclaringClass(), 0);
    }

    /** A field, seen from its own class. */
    public static Site of(Field field) {
        return new Site(field, field.getDeclaringClass(), 0);
    }

    /**
     * What a method or constructor returns, seen from its own class.
     *
     * @throws SeedbedException if it returns nothing
     */
    public static Site ofReturnValue(Executable executable) {
        Site site = new Site(executable, executable.getDeclaringClass(), 0);
        if (site.type().getType() == void.class) {
            throw SeedbedException.of("A method without a result returns no values")
                    .fact("where", site.place())
                    .remedy("name a method that returns something")
                    .exception();
        }
        return site;
    }

    /** The same place seen from a subclass, which says what the type variables of a generic super class stand for. */
    public Site within(Class<?> subclass) {
        return new Site(element, declaredIn().isAssignableFrom(subclass) ? subclass : declaredIn(), rows);
    }

    /** The elements of the container that is declared here, so many of them, in place of the container. */
    public Site elements(long count) {
        return new Site(element, viewer, count);
    }

    /** The name in the source code. */
    public String name() {
        if (element instanceof Constructor<?> constructor) {
            return constructor.getDeclaringClass().getSimpleName();
        }
        return element instanceof Parameter parameter ? parameter.getName() : ((Member) element).getName();
    }

    /** The declared type with the annotations on its use. */
    public AnnotatedType type() {
        if (element instanceof Executable executable) {
            return executable.getAnnotatedReturnType();
        }
        return element instanceof Parameter parameter
                ? parameter.getAnnotatedType()
                : ((Field) element).getAnnotatedType();
    }

    /** How messages name it, e.g. {@code shop.CheckoutTest.inline(code)}. */
    public String place() {
        String owner = Spelling.of(declaredIn());
        if (element instanceof Parameter parameter) {
            Executable executable = parameter.getDeclaringExecutable();
            return owner + (executable instanceof Method ? "." + executable.getName() : "") + "(" + name() + ")";
        }
        return owner
                + (element instanceof Constructor<?> ? "" : "." + name())
                + (element instanceof Executable ? "()" : "");
    }

    List<Annotation> annotations() {
        return List.of(element.getAnnotations());
    }

    JavaType resolved() {
        return JavaType.of(viewer).member(type(), declaredIn());
    }

    ElementConstraints constraints(ConstraintMetadata metadata) {
        if (element instanceof Parameter parameter) {
            Executable executable = parameter.getDeclaringExecutable();
            List<ElementConstraints> all = metadata.ofParameters(executable);
            int index = Arrays.asList(executable.getParameters()).indexOf(parameter);
            return index < all.size() ? all.get(index) : ElementConstraints.NONE;
        }
        return element instanceof Executable executable
                ? metadata.ofReturnValue(executable)
                : metadata.ofField((Field) element);
    }

    private Class<?> declaredIn() {
        Member member = element instanceof Parameter parameter ? parameter.getDeclaringExecutable() : (Member) element;
        return member.getDeclaringClass();
    }
}
