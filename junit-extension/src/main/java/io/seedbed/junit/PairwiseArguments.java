package io.seedbed.junit;

import io.seedbed.problem.Spelling;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Provides what {@link PairwiseSource} asks for. */
final class PairwiseArguments extends AnnotationBasedArgumentsProvider<PairwiseSource> {

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, PairwiseSource source) {
        return new CaseArguments(
                        source.value(),
                        source.groups(),
                        cases -> cases.combined(source.strength()),
                        "No kinds of values of " + Spelling.of(source.value()) + " can be combined",
                        "name a class with properties that are drawn")
                .of(context);
    }
}
