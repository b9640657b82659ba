package io.seedbed.junit;

import io.seedbed.cases.Cases;
import io.seedbed.problem.Spelling;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Provides what {@link BoundarySource} asks for. */
final class BoundaryArguments extends AnnotationBasedArgumentsProvider<BoundarySource> {

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, BoundarySource source) {
        return new CaseArguments(
                        source.value(),
                        source.groups(),
                        Cases::boundary,
                        "No value in " + Spelling.of(source.value()) + " has a boundary",
                        "name a class with properties that are drawn")
                .of(context);
    }
}
