package io.seedbed.realistic;

import io.seedbed.domain.Axes;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.problem.SeedbedException;
import io.seedbed.realistic.Vocabulary.Sort;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What properties mean, and realistic values for it in one locale.
 *
 * <p>Finding a kind touches no Datafaker class; words are loaded when the first source that needs them is made. Immutable
 * to the eye and safe for use by many threads.
 */
final class Semantics {
    private static final Map<Locale, Semantics> BY_LOCALE = new ConcurrentHashMap<>();

    /** Kinds whose text is a URL. */
    private static final Set<String> WEB = Set.of("url", "avatar");

    private final Sources sources;

    private Semantics(Locale locale) {
        this.sources = new Sources(locale);
    }

    /**
     * The semantics in a locale. Words that Datafaker lacks in it are English; a locale without a country has the language's
     * main one.
     */
    static Semantics of(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, Semantics::new);
    }

    /**
     * What a property means by its name, if the name is known and the Java type can carry the meaning: {@code price} is a
     * price on a {@code BigDecimal} and nothing on a {@code LocalDate}. Names that are weak alone, such as {@code name} or
     * {@code title}, count in company only: {@code Product.name}, {@code authorName}.
     *
     * @param ownerType the simple name of the class that has the property; empty for a parameter
     * @param property the name in the source code, in camel case, snake case or with hyphens, singular or plural
     * @param javaType the type of the value, or of the elements of a collection; primitive or boxed
     */
    Optional<Kind> kindOf(String ownerType, String property, Class<?> javaType) {
        Vocabulary vocabulary = Vocabulary.get();
        if (URI.class == javaType || URL.class == javaType) {
            return vocabulary
                    .find(ownerType, property, Sort.TEXT)
                    .filter(kind -> WEB.contains(kind.name()))
                    .or(() -> Optional.of(new Kind("url", "")));
        }
        if (CharSequence.class.isAssignableFrom(javaType) || javaType == char[].class) {
            return vocabulary.find(ownerType, property, Sort.TEXT);
        }
        return Axes.of(MethodType.methodType(javaType).wrap().returnType())
                .flatMap(Typical::sort)
                .flatMap(sort -> vocabulary.find(ownerType, property, sort));
    }

    /**
     * Where values of a kind usually lie on an axis: an age from 18 to 90, a birth date so many years before now. A wish, to
     * be intersected with what is allowed while something is left.
     *
     * @return empty if the kind is text, or means nothing on this axis
     */
    Optional<Interval> typical(Kind kind, Axis<?> axis, Instant now) {
        return Typical.sort(axis)
                .flatMap(sort -> Vocabulary.get().entry(kind.name(), sort))
                .map(entry -> Typical.interval(entry, axis, now));
    }

    /**
     * Text of a kind.
     *
     * @param properties the properties of the same object that hold text of a kind; a user name is made of the names found
     *     there, so that it fits although a constraint has changed them. Used are first, last and full name.
     * @return empty if the kind is no text
     */
    Optional<TextSource> text(Kind kind, Map<Kind, String> properties) {
        return Vocabulary.get()
                .entry(kind.name(), Sort.TEXT)
                .map(entry -> sources.of(entry.recipe(), kind.whose(), properties));
    }

    /**
     * Text as {@code @Fake} describes it: {@code name.firstName} or {@code #{name.lastName}-#{numerify '###'}}. A method that
     * is also the source of a kind in the vocabulary is that kind, so that {@code @Fake("name.firstName")} and an e-mail
     * address beside it agree.
     *
     * @param specification a provider's method or an expression
     * @param ownerType the simple name of the class that has the property; empty for a value on its own
     * @param property the property's name
     * @throws SeedbedException if Datafaker has nothing of that name, or its value would hang on the clock
     */
    TextSource fake(String specification, String ownerType, String property, Map<Kind, String> properties) {
        return fakeKind(specification, ownerType, property)
                .flatMap(kind -> text(kind, properties))
                .orElseGet(
                        () -> sources.fake(specification, ownerType.isEmpty() ? property : ownerType + "." + property));
    }

    /**
     * The kind that a Datafaker method stands for, e.g. {@code firstName} for {@code name.firstName}. Whose it is follows from
     * the property's name if that is known; else the name of a person or place is the property's own, so that {@code origin}
     * and {@code destination} differ, and what is made from one is the object's.
     *
     * @return empty if the specification is an expression or a method that stands for no kind
     */
    Optional<Kind> fakeKind(String specification, String ownerType, String property) {
        return Aliases.kind(specification).map(name -> new Kind(name, whose(name, ownerType, property)));
    }

    private static String whose(String kind, String ownerType, String property) {
        Vocabulary vocabulary = Vocabulary.get();
        String family = vocabulary.entry(kind, Sort.TEXT).orElseThrow().family();
        return vocabulary
                .find(ownerType, property, Sort.TEXT)
                .filter(found -> vocabulary
                        .entry(found.name(), Sort.TEXT)
                        .orElseThrow()
                        .family()
                        .equals(family))
                .map(Kind::whose)
                .orElse(Aliases.isDerived(kind) ? "" : property);
    }
}
