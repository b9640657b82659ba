package io.seedbed.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Provides what {@link InvalidSource} asks for. */
final class InvalidArguments extends AnnotationBasedArgumentsProvider<InvalidSource> {

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, InvalidSource source) {
        return CaseArguments.invalid(source.value(), source.groups()).of(context);
    }
}
