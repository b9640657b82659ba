package io.seedbed.realistic;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Shape;
import io.seedbed.domain.Axis;
import io.seedbed.domain.Interval;
import io.seedbed.plan.Cell;
import io.seedbed.plan.Realism;
import io.seedbed.plan.RealisticText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.datafaker.Faker;

/**
 * Realism by the names of properties and by {@code @Fake}, with Datafaker's words: the way into this package. Thread-safe.
 *
 * <p>Reading a name touches no Datafaker class; words are loaded when a property first needs them.
 */
public final class DatafakerRealism implements Realism {
    private static final DatafakerRealism REALISM = new DatafakerRealism();

    private DatafakerRealism() {}

    public static DatafakerRealism get() {
        return REALISM;
    }

    /** The version of Datafaker, for manifests: another version has other words. */
    public static String version() {
        String version = Faker.class.getPackage().getImplementationVersion();
        return version == null ? "of an unknown version" : version;
    }

    @Override
    public Optional<RealisticText> text(Cell cell) {
        Class<?> type =
                cell.value().shape() instanceof Shape.Text text ? text.form().type() : String.class;
        Semantics semantics = Semantics.of(cell.locale());
        String fake = cell.value().traits().fake();
        String locale = " (" + cell.locale().toLanguageTag() + ")";
        if (fake != null) {
            TextSource source = semantics.fake(fake, cell.owner(), cell.property(), names(cell, semantics));
            return Optional.of(new Text(source, "@Fake(\"" + fake + "\")" + locale, isAlone(cell)));
        }
        return semantics
                .kindOf(cell.owner(), cell.property(), type)
                .flatMap(kind -> semantics
                        .text(kind, names(cell, semantics))
                        .map(source -> new Text(source, "realistic " + kind + locale, isAlone(cell))));
    }

    @Override
    public Optional<Interval> typical(Cell cell, Axis<?> axis) {
        Semantics semantics = Semantics.of(cell.locale());
        return semantics
                .kindOf(cell.owner(), cell.property(), axis.type())
                .flatMap(kind -> semantics.typical(kind, axis, cell.now()));
    }

    /** A parameter or an element of a collection is no part of an object, and so a person of its own. */
    private static boolean isAlone(Cell cell) {
        return cell.siblings().isEmpty();
    }

    /** The other properties that hold text of a kind; the first of them where two have the same. */
    private static Map<Kind, String> names(Cell cell, Semantics semantics) {
        Map<Kind, String> names = new HashMap<>();
        for (Property sibling : cell.siblings()) {
            if (sibling.value().shape() instanceof Shape.Text text
                    && !sibling.name().equals(cell.property())) {
                kind(sibling, text.form().type(), cell, semantics)
                        .ifPresent(kind -> names.putIfAbsent(kind, sibling.name()));
            }
        }
        return names;
    }

    private static Optional<Kind> kind(Property property, Class<?> type, Cell cell, Semantics semantics) {
        String fake = property.value().traits().fake();
        return fake == null
                ? semantics.kindOf(cell.owner(), property.name(), type)
                : semantics.fakeKind(fake, cell.owner(), property.name());
    }

    private record Text(TextSource source, String description, boolean alone) implements RealisticText {
        @Override
        public String at(Siblings siblings, long owner, long cell) {
            return source.at(siblings, alone ? cell : owner, cell);
        }

        @Override
        public Optional<RealisticText> within(Predicate<String> allowed) {
            return source.within(allowed).map(kept -> new Text(kept, description, alone));
        }

        @Override
        public List<String> repairs(String candidate, int minLength, int maxLength) {
            return Repair.of(candidate, minLength, maxLength);
        }
    }
}
