package io.seedbed.blueprint;

import io.seedbed.annotation.After;
import io.seedbed.annotation.AtLeast;
import io.seedbed.annotation.AtMost;
import io.seedbed.annotation.Before;
import io.seedbed.annotation.Correlated;
import io.seedbed.annotation.DependsOn;
import io.seedbed.annotation.Derived;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.References;
import io.seedbed.annotation.SameAs;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Stratified;
import io.seedbed.annotation.SumOf;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a value has to do with other rows and properties from our own annotations. */
final class TiesReader {

    private final List<Annotation> annotations;
    private final String place;
    private final List<Origin> origins;

    /** @param origins takes the annotations that say something */
    TiesReader(List<Annotation> annotations, String place, List<Origin> origins) {
        this.annotations = annotations;
        this.place = place;
        this.origins = origins;
    }

    Ties ties() {
        Reference reference = null;
        Progression progression = null;
        Spread spread = null;
        Rarity rarity = null;
        List<Correlation> correlations = List.of();
        List<Relation> relations = List.of();
        boolean any = false;
        for (Annotation annotation : annotations) {
            if (!isOurs(annotation)) {
                continue;
            }
            int before = origins.size();
            // By name, so that no test has to load the annotations that it does not use. The first one of a kind
            // counts.
            switch (annotation.annotationType().getSimpleName()) {
                case "References" -> reference = reference == null ? reference((References) annotation) : reference;
                case "Sequence" -> progression = progression == null ? progression((Sequence) annotation) : progression;
                case "Stratified" -> spread = spread == null ? spread((Stratified) annotation) : spread;
                case "Balanced" -> spread = spread == null ? balanced(annotation) : spread;
                case "Rare" -> rarity = rarity == null ? rarity((Rare) annotation) : rarity;
                case "Correlated", "List" ->
                    correlations = correlations.isEmpty() ? correlations(annotation) : correlations;
                default -> relations = relations(relations, annotation);
            }
            any |= origins.size() > before;
        }
        return any ? new Ties(reference, progression, spread, rarity, correlations, relations, null) : Ties.NONE;
    }

    private static boolean isOurs(Annotation annotation) {
        return annotation.annotationType().getPackageName().equals(References.class.getPackageName());
    }

    private List<Relation> relations(List<Relation> known, Annotation annotation) {
        return switch (annotation.annotationType().getSimpleName()) {
            case "After" -> {
                After stated = (After) annotation;
                yield with(known, new Relation.Ordered(stated.value(), true, stated.orEqual(), said(stated)));
            }
            case "Before" -> {
                Before stated = (Before) annotation;
                yield with(known, new Relation.Ordered(stated.value(), false, stated.orEqual(), said(stated)));
            }
            case "AtLeast" -> {
                AtLeast stated = (AtLeast) annotation;
                yield with(known, new Relation.Ordered(stated.value(), true, true, said(stated)));
            }
            case "AtMost" -> {
                AtMost stated = (AtMost) annotation;
                yield with(known, new Relation.Ordered(stated.value(), false, true, said(stated)));
            }
            case "SameAs" -> with(known, new Relation.Same(((SameAs) annotation).value(), said(annotation)));
            case "SumOf" -> with(known, new Relation.Sum(List.of(((SumOf) annotation).value()), said(annotation)));
            case "Derived" -> {
                Derived stated = (Derived) annotation;
                yield with(known, new Relation.Derived(stated.by(), List.of(stated.from()), said(stated)));
            }
            case "DependsOn" -> {
                DependsOn stated = (DependsOn) annotation;
                yield with(known, TableReader.read(stated, said(stated)));
            }
            default -> known;
        };
    }

    private List<Relation> with(List<Relation> relations, Relation added) {
        List<Relation> all = new ArrayList<>(relations);
        for (Relation known : all) {
            if (known.equals(added)) {
                return relations;
            }
            if (known.isComputed() || added.isComputed()) {
                throw SeedbedException.of("A computed value is tied to nothing else: " + place)
                        .fact(
                                "stated",
                                known.origin().text() + "\n" + added.origin().text())
                        .remedy("keep one of them; a bound can stand on the property it is compared with")
                        .exception();
            }
        }
        all.add(added);
        return all;
    }

    private Origin said(Annotation annotation) {
        Origin origin = new Origin(Spelling.of(annotation), place);
        origins.add(origin);
        return origin;
    }

    private Reference reference(References stated) {
        Origin origin = said(stated);
        if (stated.levels() < 1) {
            throw wrong("A tree needs a level", origin, "give levels of 1 or more");
        }
        return new Reference(stated.value(), stated.property(), stated.as(), stated.levels(), List.of(), "", origin);
    }

    private Spread spread(Stratified stated) {
        Origin origin = said(stated);
        if (stated.rows() < 0) {
            throw wrong("A number of rows must not be negative", origin, "give a number above 0, or leave it out");
        }
        return new Spread(stated.rows(), false);
    }

    private Spread balanced(Annotation stated) {
        said(stated);
        return new Spread(0, true);
    }

    private Progression progression(Sequence stated) {
        return new Progression(stated.start(), stated.step(), said(stated));
    }

    private List<Correlation> correlations(Annotation annotation) {
        Correlated[] stated =
                annotation instanceof Correlated one ? new Correlated[] {one} : ((Correlated.List) annotation).value();
        List<Correlation> correlations = new ArrayList<>();
        for (Correlated each : stated) {
            correlations.add(correlation(each));
        }
        return correlations;
    }

    private Rarity rarity(Rare stated) {
        Origin origin = said(stated);
        if (!(stated.rate() >= 0 && stated.rate() <= 1)) {
            throw wrong("A rate must be a probability", origin, "give a number from 0 (never) to 1 (always)");
        }
        if (stated.atLeast() < 0) {
            throw wrong("A number of rows must not be negative", origin, "let atLeast be 0 or more");
        }
        return new Rarity(stated.value(), stated.rate(), stated.atLeast(), origin);
    }

    private Correlation correlation(Correlated stated) {
        Origin origin = said(stated);
        if (!(stated.rho() >= -1 && stated.rho() <= 1)) {
            throw wrong("A correlation lies between -1 and 1", origin, "give such a rho");
        }
        return new Correlation(stated.with(), stated.rho(), origin);
    }

    private SeedbedException wrong(String headline, @Nullable Origin origin, String remedy) {
        return SeedbedException.of(headline + ": " + place)
                .fact("stated", origin == null ? "" : origin.text())
                .remedy(remedy)
                .exception();
    }
}
