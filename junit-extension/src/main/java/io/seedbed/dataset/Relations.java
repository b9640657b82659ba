package io.seedbed.dataset;

import io.seedbed.blueprint.Property;
import io.seedbed.blueprint.Reference;
import io.seedbed.blueprint.Shape;
import io.seedbed.blueprint.ValueSpec;
import io.seedbed.distribution.Distribution;
import io.seedbed.distribution.Truncated;
import io.seedbed.plan.Plan;
import io.seedbed.plan.References;
import io.seedbed.plan.Way;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.Locale;
import java.util.function.DoubleToLongFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the references of one entity lead.
 *
 * @param owner the entity whose rows refer
 * @param entities the entities that can be referred to
 */
record Relations(Entity owner, Entities entities) implements References {

    @Override
    public Referred of(Referring referring) {
        Reference reference = referring.reference();
        Entity target = entities.find(reference.target(), referring);
        if (referring.many()) {
            return several(referring, target);
        }
        owner.refersTo(target, isOptional(referring.spec()));
        Pick pick = owner.together(referring, pick(referring, target), strength(referring, target));
        Link link = new Link(referring, target);
        entities.link(link);
        String rows = String.format(Locale.ROOT, "a row of %s (%,d)", Spelling.of(reference.target()), target.size());
        boolean isParent = target != owner && isToParent(referring, target);
        boolean isFree = target != owner
                && !isParent
                && target.size() > 0
                && referring.spec().traits().distribution() == null
                && reference.as().isEmpty()
                && !reference.isFollowing();
        return new Referred(
                pick,
                link,
                (row, way) -> target.plan().row(row, way),
                rows + how(referring, target),
                target.size(),
                isFree,
                (row, address, count) -> new long[0],
                isParent ? owner.families() : null);
    }

    /** The rows that a collection leads to, which are others than the own one. */
    private Referred several(Referring referring, Entity target) {
        Link link = new Link(referring, target);
        entities.link(link);
        long size = target == owner ? Math.max(0, target.size() - 1) : target.size();
        Distribution distribution = referring.spec().traits().distribution();
        Several several = distribution == null || size == 0
                ? Picks.several(size)
                : Picks.severalPopular(size, ranks(distribution, size, referring), referring.key());
        return new Referred(
                (row, address) -> -1,
                link,
                (row, way) -> target.plan().row(row, way),
                String.format(
                        Locale.ROOT,
                        "another row of %s (%,d)%s",
                        Spelling.of(referring.reference().target()),
                        target.size(),
                        distribution == null ? "" : ", " + distribution),
                size,
                false,
                target == owner ? Picks.others(target.size(), several) : several,
                null);
    }

    private static boolean isOptional(ValueSpec spec) {
        return !spec.required() || spec.traits().nullRate() > 0 || spec.shape() instanceof Shape.Maybe;
    }

    /** How much a property says about which row it is: of the parts of a composite key, the one that says most speaks for all. */
    private int strength(Referring referring, Entity target) {
        if (target != owner && isToParent(referring, target)) {
            return 3;
        }
        if (referring.spec().traits().unique()) {
            return 2;
        }
        return referring.spec().traits().distribution() == null ? 0 : 1;
    }

    private boolean isToParent(Referring referring, Entity target) {
        return owner.isChildOf(target, referring);
    }

    private String how(Referring referring, Entity target) {
        Distribution distribution = referring.spec().traits().distribution();
        if (target == owner) {
            return ", in trees of up to " + Spelling.count(referring.reference().levels(), "level");
        }
        if (isToParent(referring, target)) {
            return ", the parent";
        }
        return referring.spec().traits().unique() ? ", each once" : distribution == null ? "" : ", " + distribution;
    }

    private Pick pick(Referring referring, Entity target) {
        if (target == owner) {
            return tree(referring);
        }
        if (isToParent(referring, target)) {
            return Picks.parent(owner.families());
        }
        if (target.size() == 0) {
            if (owner.size() > 0 && !isOptional(referring.spec())) {
                throw SeedbedException.of("There is no row to refer to: " + referring.place())
                        .fact("stated", referring.reference().origin().text())
                        .fact("why", target.place() + " has no rows")
                        .remedy("give it rows, or let the reference be missing by @NullRate")
                        .exception();
            }
            return (row, address) -> -1;
        }
        Distribution distribution = referring.spec().traits().distribution();
        if (referring.spec().traits().unique()) {
            return Picks.once(target.size(), referring.key());
        }
        return distribution == null ? Picks.any(target.size()) : popular(distribution, target.size(), referring);
    }

    private static Pick popular(Distribution distribution, long rows, Referring referring) {
        return Picks.popular(rows, ranks(distribution, rows, referring), referring.key());
    }

    /** The ranks of rows by their popularity, from 0 on. */
    private static DoubleToLongFunction ranks(Distribution distribution, long rows, Referring referring) {
        // Ranks count from 1, as in Zipf, or from 0, as in Poisson: from wherever the distribution begins.
        long first = distribution.low() > 0 ? (long) Math.ceil(distribution.low()) : 0;
        try {
            Truncated ranks = Truncated.grid(distribution, first, first + rows - 1, 1);
            return u -> ranks.indexAt(u) - first;
        } catch (IllegalArgumentException e) {
            throw SeedbedException.of("A distribution gives no row a chance: " + referring.place())
                    .fact("stated", distribution)
                    .fact("why", String.valueOf(e.getMessage()))
                    .remedy("choose a distribution over the numbers from " + first + " to " + (first + rows - 1)
                            + ", the ranks of the rows by popularity")
                    .cause(e)
                    .exception();
        }
    }

    private Pick tree(Referring referring) {
        ValueSpec spec = referring.spec();
        if (spec.primitive() || spec.required()) {
            throw SeedbedException.of("A tree must end: " + referring.place())
                    .fact("stated", referring.reference().origin().text())
                    .fact("why", "a root refers to no other row, but the value must be there")
                    .remedy("let it be missing: take a wrapper such as Long, or remove what requires the value")
                    .exception();
        }
        return Picks.parent(Forest.of(owner.size(), referring.reference().levels(), referring.key()));
    }

    /** The value that is taken from a row; found when all entities are known, since they may refer to each other. */
    static final class Link implements Rows {
        private final Referring referring;
        private final Entity target;
        private volatile @Nullable Rows value;

        Link(Referring referring, Entity target) {
            this.referring = referring;
            this.target = target;
        }

        @Override
        public @Nullable Object of(long row, Way way) {
            Rows known = value;
            return (known == null ? resolve() : known).of(row, way);
        }

        /** @throws SeedbedException if there is no such property, or its values are of another type */
        Rows resolve() {
            Plan<?> plan = target.plan();
            Rows found = value(plan);
            value = found;
            return found;
        }

        private Rows value(Plan<?> plan) {
            ReferredProperty referred =
                    ReferredProperty.of(referring.reference(), referring.spec(), referring.place(), plan);
            if (referred.whole()) {
                return plan::row;
            }
            Property property = referred.property();
            if (!boxed(property.value().javaType())
                    .equals(boxed(referring.spec().javaType()))) {
                throw SeedbedException.of("A reference is of another type: " + referring.place())
                        .fact("stated", referring.reference().origin().text())
                        .fact("type", referring.spec().javaType())
                        .fact(
                                "referred to",
                                property.value().javaType() + " "
                                        + Spelling.of(referring.reference().target()) + "." + property.name())
                        .remedy("give both the same type, or name another property")
                        .exception();
            }
            LongFunction<@Nullable Object> values = plan.property(property.name());
            return (row, way) -> values.apply(row);
        }

        private static String boxed(String type) {
            return switch (type) {
                case "int" -> "Integer";
                case "char" -> "Character";
                case "long", "short", "byte", "double", "float", "boolean" ->
                    Character.toUpperCase(type.charAt(0)) + type.substring(1);
                default -> type;
            };
        }
    }
}
