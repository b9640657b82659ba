package io.seedbed.edit;

import io.seedbed.problem.ClosedPackage;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * A property of a class, in every object of that class.
 *
 * @param owner the class as the method reference names it
 * @param method the name of the getter or accessor
 */
record PropertySelector(Class<?> owner, String method) implements Selector {

    private static final List<String> PREFIXES = List.of("get", "is", "has");

    static PropertySelector of(Getter<?, ?> getter) {
        SerializedLambda lambda = serialized(getter);
        String method = lambda.getImplMethodName();
        if (method.startsWith("lambda$") || method.equals("<init>")) {
            throw unnamed("it is a lambda expression", getter);
        }
        // As the caller names the class; the method may be declared in one of its super classes.
        Class<?> owner = MethodType.fromMethodDescriptorString(
                        lambda.getInstantiatedMethodType(), getter.getClass().getClassLoader())
                .parameterType(0);
        return new PropertySelector(owner, method);
    }

    private static SerializedLambda serialized(Getter<?, ?> getter) {
        try {
            Method replacement = getter.getClass().getDeclaredMethod("writeReplace");
            replacement.setAccessible(true);
            return (SerializedLambda) replacement.invoke(getter);
        } catch (NoSuchMethodException | ClassCastException e) {
            throw unnamed("it is an object of a class", getter);
        } catch (InaccessibleObjectException e) {
            throw ClosedPackage.of(getter.getClass())
                    .on(undisclosed(getter))
                    .cause(e)
                    .exception();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every serializable lambda can be replaced by its description", e);
        }
    }

    private static SeedbedException unnamed(String why, Getter<?, ?> getter) {
        return undisclosed(getter)
                .fact("why", why)
                .remedy("write a method reference such as Customer::age, or a path such as path(\"age\")")
                .exception();
    }

    private static SeedbedException.Facts undisclosed(Getter<?, ?> getter) {
        return SeedbedException.of("A getter does not tell which property it reads")
                .fact("where", Spelling.of(getter.getClass()).replaceAll("\\.*Lambda.*", ""));
    }

    /** The one of these properties that the getter reads; empty if it reads another one, or something computed. */
    Optional<String> among(List<String> properties) {
        if (properties.contains(method)) {
            return Optional.of(method);
        }
        return Optional.of(stripped()).filter(properties::contains);
    }

    private String stripped() {
        for (String prefix : PREFIXES) {
            if (method.startsWith(prefix) && method.length() > prefix.length()) {
                return Character.toLowerCase(method.charAt(prefix.length())) + method.substring(prefix.length() + 1);
            }
        }
        return method;
    }

    /** The property's name, as far as the name of the getter tells it. */
    @Override
    public String toString() {
        return stripped();
    }
}
