package io.seedbed.junit;

import io.seedbed.Seedbed;
import io.seedbed.cases.InvalidCase;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
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
        RunSettings settings = RunSettings.of(context);
        List<? extends InvalidCase<?>> cases = Seedbed.of(source.value())
                .seed(settings.seed())
                .now(settings.now())
                .locale(settings.locale())
                .groups(source.groups())
                .mixIns(settings.mixIns().toArray(Class<?>[]::new))
                .invalidCases();
        List<Arguments> arguments = new ArrayList<>();
        for (InvalidCase<?> each : cases) {
            if (each.isPossible()) {
                arguments.add(Arguments.argumentSet(each.toString(), each.object(), each));
            }
        }
        if (arguments.isEmpty()) {
            throw SeedbedException.of(
                            "No object of " + Spelling.of(source.value()) + " is wrong in one constraint alone")
                    .fact(
                            "cases",
                            cases.isEmpty()
                                    ? "there are no constraints"
                                    : String.join(
                                            "\n",
                                            cases.stream().map(Object::toString).toList()))
                    .remedy("put constraints on its properties, or name the groups that they are in")
                    .exception();
        }
        return arguments.stream();
    }
}
