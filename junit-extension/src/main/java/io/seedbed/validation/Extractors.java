package io.seedbed.validation;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The extractors of containers of one's own, which take the content out for the provider: registered as services or in {@code
 * META-INF/validation.xml}. Metadata does not say which of them there are.
 */
final class Extractors {

    private static @Nullable Extractors shared;

    private final List<Extraction> all = new ArrayList<>();

    /** What an extractor takes out of which container. */
    private record Extraction(Class<?> container, Unwrapping.Content content, boolean byDefault) {}

    private Extractors() {}

    /** Those that the shared factory has found as well. */
    static synchronized Extractors get() {
        Extractors known = shared;
        if (known == null) {
            known = new Extractors();
            for (Class<?> extractor : SharedFactory.extractors()) {
                known.add(extractor);
            }
            shared = known;
        }
        return known;
    }

    /**
     * What is to be judged in place of a container.
     *
     * @param always whether a constraint asks for the content; otherwise the extractor must be marked {@code @UnwrapByDefault}
     */
    Optional<Unwrapping.Content> contentOf(Class<?> container, boolean always) {
        for (Extraction extraction : all) {
            if ((always || extraction.byDefault) && extraction.container.isAssignableFrom(container)) {
                return Optional.of(extraction.content);
            }
        }
        return Optional.empty();
    }

    private void add(Class<?> extractor) {
        for (Class<?> at = extractor; at != null; at = at.getSuperclass()) {
            for (AnnotatedType implemented : at.getAnnotatedInterfaces()) {
                if (implemented instanceof AnnotatedParameterizedType generic
                        && Erasure.of(generic.getType()) == ValueExtractor.class) {
                    all.add(extraction(
                            generic.getAnnotatedActualTypeArguments()[0],
                            extractor.isAnnotationPresent(UnwrapByDefault.class)));
                }
            }
        }
    }

    /** Reads {@code Box<@ExtractedValue ?>}, or {@code @ExtractedValue(type = String.class) Name} of a class without parameters. */
    private static Extraction extraction(AnnotatedType container, boolean byDefault) {
        int index = 0;
        ExtractedValue value = container.getAnnotation(ExtractedValue.class);
        if (container instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i].isAnnotationPresent(ExtractedValue.class)) {
                    index = i;
                    value = arguments[i].getAnnotation(ExtractedValue.class);
                }
            }
        }
        Class<?> type = value == null || value.type() == void.class ? Object.class : value.type();
        return new Extraction(Erasure.of(container.getType()), new Unwrapping.Content(index, type), byDefault);
    }
}
