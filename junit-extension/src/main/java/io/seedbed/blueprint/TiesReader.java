package io.seedbed.blueprint;

import io.seedbed.annotation.Balanced;
import io.seedbed.annotation.Correlated;
import io.seedbed.annotation.Rare;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Sequence;
import io.seedbed.annotation.Stratified;
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
        for (Annotation annotation : annotations) {
            if (annotation instanceof References stated && reference == null) {
                reference = reference(stated);
            } else if (annotation instanceof Sequence stated && progression == null) {
                progression = new Progression(stated.start(), stated.step(), said(stated));
            } else if (annotation instanceof Stratified stated && spread == null) {
                spread = spread(stated);
            } else if (annotation instanceof Balanced && spread == null) {
                said(annotation);
                spread = new Spread(0, true);
            } else if (annotation instanceof Rare stated && rarity == null) {
                rarity = rarity(stated);
            } else if (annotation instanceof Correlated stated && correlations.isEmpty()) {
                correlations = List.of(correlation(stated));
            } else if (annotation instanceof Correlated.List stated && correlations.isEmpty()) {
                correlations = new ArrayList<>();
                for (Correlated each : stated.value()) {
                    correlations.add(correlation(each));
                }
            }
        }
        return reference == null && progression == null && spread == null && rarity == null && correlations.isEmpty()
                ? Ties.NONE
                : new Ties(reference, progression, spread, rarity, correlations);
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
        return new Reference(stated.value(), stated.property(), stated.as(), stated.levels(), origin);
    }

    private Spread spread(Stratified stated) {
        Origin origin = said(stated);
        if (stated.rows() < 0) {
            throw wrong("A number of rows must not be negative", origin, "give a number above 0, or leave it out");
        }
        return new Spread(stated.rows(), false);
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
