package io.seedbed.blueprint;

import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the readers, in order, what a constraint demands; what none understands is left to the validator. */
final class ConstraintInterpreter {

    private final List<ConstraintReader> readers;
    private final Instant now;

    ConstraintInterpreter(List<ConstraintReader> readers, Instant now) {
        this.readers = List.copyOf(readers);
        this.now = now;
    }

    List<Constraint> interpret(List<DeclaredConstraint> declared, Shape shape, JavaType type) {
        List<Constraint> demands = new ArrayList<>();
        declared.forEach(constraint -> demands.addAll(interpret(constraint, shape, type)));
        return demands;
    }

    private List<Constraint> interpret(DeclaredConstraint declared, Shape shape, JavaType type) {
        for (ConstraintReader reader : readers) {
            Optional<List<Constraint>> demands = reader.read(declared, shape, now);
            if (demands.isPresent()) {
                return demands.get();
            }
        }
        if (!declared.parts().isEmpty()) {
            return switch (declared.composition()) {
                case AND -> interpret(declared.parts(), shape, type);
                case OR -> new Alternatives(declared, shape).any(each(declared.parts(), shape, type));
                case ALL_FALSE -> new Alternatives(declared, shape).none(each(declared.parts(), shape, type));
            };
        }
        if (!declared.checkable()) {
            throw SeedbedException.of("No validator or reader understands a constraint")
                    .fact("constraint", declared.origin())
                    .fact("type", type.simpleName())
                    .fact(
                            "why",
                            "there is no ConstraintValidator of "
                                    + Spelling.of(declared.annotation().annotationType())
                                    + " for this type, and no ConstraintReader knows it")
                    .remedy("remove the constraint, change the type, or register a ConstraintReader as a service")
                    .exception();
        }
        return List.of(new Constraint.Opaque(declared.origin()));
    }

    private List<List<Constraint>> each(List<DeclaredConstraint> parts, Shape shape, JavaType type) {
        List<List<Constraint>> demands = new ArrayList<>();
        parts.forEach(part -> demands.add(interpret(part, shape, type)));
        return demands;
    }
}
