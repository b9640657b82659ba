package io.seedbed.blueprint;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.List;

/** Where constraints come from: one implementation asks the Bean Validation provider. Thread-safe. */
public interface ConstraintMetadata {

    /** The groups whose constraints this knows, those that they inherit or list included, in a fixed order. */
    List<Class<?>> groups();

    /** The same source asked for the constraints of other groups. */
    ConstraintMetadata within(List<Class<?>> others);

    /**
     * The constraints of a class, its super types and interfaces.
     *
     * @throws io.seedbed.problem.SeedbedException if the class is constrained but no provider can be asked
     */
    ClassConstraints of(Class<?> type);

    /** The constraints on a field, which may be static, and on the getters of the same property. */
    ElementConstraints ofField(Field field);

    /** The constraints on the parameters of a method, which may be static, or constructor, one entry a parameter. */
    List<ElementConstraints> ofParameters(Executable executable);

    /** The constraints on what a method, which may be static, or constructor returns. */
    ElementConstraints ofReturnValue(Executable executable);

    /**
     * The constraints on a use of a type that belongs to no field or parameter, e.g. a type argument of a super class.
     *
     * @param writtenIn the class in which the use stands
     */
    ElementConstraints ofTypeUse(AnnotatedType type, Class<?> writtenIn);
}
