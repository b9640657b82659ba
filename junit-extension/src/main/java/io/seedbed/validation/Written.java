package io.seedbed.validation;

import io.seedbed.problem.Attributes;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;

/** Annotations in the order in which they stand in the source, which metadata does not keep. */
final class Written {

    private Written() {}

    /**
     * The annotations on an element or on what it contains, repeated ones taken out of their list.
     *
     * @param path the indexes of type arguments that lead to the content; empty for the element itself
     */
    static List<Annotation> annotations(AnnotatedElement element, AnnotatedType type, List<Integer> path) {
        return annotations(path.isEmpty() ? element : content(type, path));
    }

    /** The annotations on an element itself. */
    static List<Annotation> annotations(AnnotatedElement element) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            found.addAll(Attributes.repeated(annotation));
        }
        return found;
    }

    private static AnnotatedElement content(AnnotatedType type, List<Integer> path) {
        AnnotatedType content = type;
        for (int index : path) {
            if (content instanceof AnnotatedParameterizedType generic
                    && index < generic.getAnnotatedActualTypeArguments().length) {
                content = generic.getAnnotatedActualTypeArguments()[index];
            }
        }
        return content;
    }
}
