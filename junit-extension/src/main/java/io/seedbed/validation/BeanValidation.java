package io.seedbed.validation;

import io.seedbed.blueprint.ClassConstraints;
import io.seedbed.blueprint.ConstraintMetadata;
import io.seedbed.blueprint.ElementConstraints;
import io.seedbed.problem.ClosedPackage;
import io.seedbed.problem.SeedbedException;
import io.seedbed.problem.Spelling;
import jakarta.validation.Validator;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks the Bean Validation provider for constraints. Immutable and thread-safe; the provider starts with the first
 * question and is shared by all instances.
 */
public final class BeanValidation implements ConstraintMetadata {

    private final LazyValidator validator;
    private final Groups groups;

    private BeanValidation(LazyValidator validator, Groups groups) {
        this.validator = validator;
        this.groups = groups;
    }

    /**
     * Bean Validation as seen at an instant.
     *
     * @param now the instant that {@code @Past} and {@code @Future} refer to, in UTC
     * @param groups the groups whose constraints apply, sequences included; none for the default group
     * @throws SeedbedException if one of them can not be a group
     */
    public static BeanValidation of(Instant now, Class<?>... groups) {
        return new BeanValidation(new LazyValidator(now), Groups.of(List.of(groups)));
    }

    /** Has the same provider judge values at the same instant by the same groups. */
    public Judge judge() {
        return new ValidatorJudge(validator, groups.array());
    }

    @Override
    public List<Class<?>> groups() {
        return groups.all();
    }

    @Override
    public BeanValidation within(List<Class<?>> others) {
        return new BeanValidation(validator, new Groups(others));
    }

    @Override
    public ClassConstraints of(Class<?> type) {
        Optional<Validator> provider = validator.get();
        return provider.isEmpty()
                ? NoProvider.WITHOUT_PROVIDER.of(type)
                : describing(type, () -> new ClassWalk(provider.get(), type, groups).constraints());
    }

    @Override
    public ElementConstraints ofField(Field field) {
        Class<?> owner = field.getDeclaringClass();
        return Modifier.isStatic(field.getModifiers()) && validator.get().isPresent()
                ? describing(owner, () -> UnseenMembers.ofField(field, groups))
                : of(owner).properties().getOrDefault(field.getName(), ElementConstraints.NONE);
    }

    @Override
    public List<ElementConstraints> ofParameters(Executable executable) {
        Optional<Validator> provider = validator.get();
        return provider.isEmpty()
                ? NoProvider.WITHOUT_PROVIDER.ofParameters(executable)
                : describing(
                        executable.getDeclaringClass(),
                        () -> executable instanceof Method method && Modifier.isStatic(method.getModifiers())
                                ? UnseenMembers.ofParameters(method, groups)
                                : new ExecutableWalk(provider.get(), executable, groups).ofParameters());
    }

    @Override
    public ElementConstraints ofReturnValue(Executable executable) {
        Optional<Validator> provider = validator.get();
        return provider.isEmpty()
                ? NoProvider.WITHOUT_PROVIDER.ofReturnValue(executable)
                : describing(
                        executable.getDeclaringClass(),
                        () -> executable instanceof Method method && Modifier.isStatic(method.getModifiers())
                                ? UnseenMembers.ofReturnValue(method, groups)
                                : new ExecutableWalk(provider.get(), executable, groups).ofReturnValue());
    }

    @Override
    public ElementConstraints ofTypeUse(AnnotatedType type, Class<?> writtenIn) {
        return validator.get().isEmpty()
                ? NoProvider.WITHOUT_PROVIDER.ofTypeUse(type, writtenIn)
                : describing(writtenIn, () -> UnseenMembers.ofTypeUse(type, writtenIn, groups));
    }

    private <T> T describing(Class<?> type, Supplier<T> question) {
        try {
            return question.get();
        } catch (SeedbedException e) {
            throw e;
        } catch (RuntimeException e) {
            // The provider's own, or one of code that it calls, such as a provider of group sequences.
            Optional<ClosedPackage> closed = ClosedPackage.isCauseOf(e)
                    ? validator
                            .get()
                            .flatMap(provider -> ClosedPackage.around(
                                    type, provider.getClass().getModule()))
                    : Optional.empty();
            if (closed.isPresent()) {
                throw closed.get()
                        .on(SeedbedException.of("Bean Validation can not read the constraints of " + Spelling.of(type)))
                        .cause(e)
                        .exception();
            }
            throw SeedbedException.of("Bean Validation refuses the constraints of " + Spelling.of(type))
                    .fact("it says", Causes.of(e))
                    .remedy("correct the constraints; as they are, no object of this class can be validated")
                    .cause(e)
                    .exception();
        }
    }
}
