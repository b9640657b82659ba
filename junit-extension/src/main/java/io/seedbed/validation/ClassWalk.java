package io.seedbed.validation;

import io.seedbed.blueprint.ClassConstraints;
import io.seedbed.blueprint.DeclaredConstraint;
import io.seedbed.blueprint.ElementConstraints;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the constraints of a class, its super types and interfaces. */
record ClassWalk(Validator validator, Class<?> type, Groups groups) {

    ClassConstraints constraints() {
        ClassConstraints all = described(type);
        Optional<Constructor<?>> constructor = canonical();
        if (constructor.isPresent()) {
            all = all.and(new ClassConstraints(List.of(), ofParameters(constructor.get())));
        }
        return groups.containDefault() ? withDefaultGroup(all) : all;
    }

    /** The constraints that the provider describes for a class: this one, or a super class of it. */
    private ClassConstraints described(Class<?> described) {
        Groups applying = groups.redefinedBy(described);
        BeanDescriptor bean = validator.getConstraintsForClass(described);
        Declarations declarations = new Declarations(validator, described);
        Map<String, ElementConstraints> properties = new TreeMap<>();
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            ElementWalk.Locator locator =
                    (constraint, path) -> declarations.ofProperty(property.getPropertyName(), constraint, path);
            ElementConstraints constraints = new ElementWalk(applying, groups, locator).of(property);
            if (!constraints.isEmpty()) {
                properties.put(property.getPropertyName(), constraints);
            }
        }
        ElementWalk.Locator onClass = (constraint, path) -> declarations.ofClass(constraint);
        return new ClassConstraints(new ElementWalk(applying, groups, onClass).own(bean), properties);
    }

    /**
     * What a super class lists in place of its default group holds for its constraints in subclasses as well, but the description
     * of a subclass does not say so. What a provider adds depends on the object, and only the validator can judge that.
     */
    private ClassConstraints withDefaultGroup(ClassConstraints known) {
        ClassConstraints all = known;
        Optional<Class<?>> parent = DefaultGroup.redefinedAbove(type);
        if (parent.isPresent()) {
            all = all.and(described(parent.get()));
        }
        Optional<DeclaredConstraint> provider = DefaultGroup.provider(type);
        return provider.isPresent() ? all.and(new ClassConstraints(List.of(provider.get()), Map.of())) : all;
    }

    /** Constraints may stand on the parameter alone, e.g. those of an annotation that allows no other target. */
    private Map<String, ElementConstraints> ofParameters(Constructor<?> constructor) {
        List<ElementConstraints> constraints = new ExecutableWalk(validator, constructor, groups).ofParameters();
        Map<String, ElementConstraints> byName = new TreeMap<>();
        Parameter[] parameters = constructor.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isNamePresent() && !constraints.get(i).isEmpty()) {
                byName.put(parameters[i].getName(), constraints.get(i));
            }
        }
        return byName;
    }

    /** The one constructor that a record's values pass through; other classes are asked about the one by which they are made. */
    private Optional<Constructor<?>> canonical() {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(ExecutableWalk::isCanonical)
                .findFirst();
    }
}
