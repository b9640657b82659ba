package io.seedbed.edit;

import java.lang.invoke.MethodType;

/** All values of a type. */
record TypeSelector(Class<?> type) implements Selector {

    boolean selects(Class<?> other) {
        return boxed(type) == boxed(other);
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    @Override
    public String toString() {
        return "type(" + type.getSimpleName() + ")";
    }
}
