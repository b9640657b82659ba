package io.seedbed.validation;

import io.seedbed.blueprint.ClassConstraints;
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
record ClassWalk(Validator validator, Class<?> type, Class<?>[] groups) {

    ClassConstraints constraints() {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        Declarations declarations = new Declarations(validator, type);
        Map<String, ElementConstraints> properties = new TreeMap<>();
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            ElementWalk.Locator locator =
                    (constraint, path) -> declarations.ofProperty(property.getPropertyName(), constraint, path);
            properties.put(property.getPropertyName(), new ElementWalk(groups, locator).of(property));
        }
        onlyConstructor().ifPresent(constructor -> addParameters(constructor, properties));
        properties.values().removeIf(ElementConstraints::isEmpty);
        ElementWalk.Locator onClass = (constraint, path) -> declarations.ofClass(constraint);
        return new ClassConstraints(new ElementWalk(groups, onClass).own(bean), properties);
    }

    /** Constraints may stand on the parameter alone, e.g. those of an annotation that allows no other target. */
    private void addParameters(Constructor<?> constructor, Map<String, ElementConstraints> properties) {
        List<ElementConstraints> constraints = new ParameterWalk(validator, constructor, groups).constraints();
        Parameter[] parameters = constructor.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isNamePresent()) {
                properties.merge(parameters[i].getName(), constraints.get(i), Merge::both);
            }
        }
    }

    /** The one constructor that an object's values pass through: a record's canonical one, else the only one. */
    private Optional<Constructor<?>> onlyConstructor() {
        Constructor<?>[] all = type.getDeclaredConstructors();
        return all.length == 1
                ? Optional.of(all[0])
                : Arrays.stream(all).filter(ParameterWalk::isCanonical).findFirst();
    }
}
