package io.seedbed.problem;

import java.lang.reflect.InaccessibleObjectException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A package that its module does not open to code which must look into its classes.
 *
 * @param module the module of the package
 * @param name the package's name
 * @param readers the modules of that code, Seedbed's own first
 */
public record ClosedPackage(Module module, String name, List<Module> readers) {

    private static final Module OURS = ClosedPackage.class.getModule();

    /** The package of a class whose members we may not use, or of the nearest super class that it inherits them from. */
    public static ClosedPackage of(Class<?> type) {
        return around(type, OURS)
                .orElseGet(() -> new ClosedPackage(type.getModule(), type.getPackageName(), List.of(OURS)));
    }

    /**
     * The package of a class, or of the nearest super class, that is not open to somebody who reads classes on our behalf; empty if
     * all are.
     */
    public static Optional<ClosedPackage> around(Class<?> type, Module reader) {
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            if (!each.getModule().isOpen(each.getPackageName(), reader)) {
                return Optional.of(new ClosedPackage(
                        each.getModule(),
                        each.getPackageName(),
                        reader.equals(OURS) ? List.of(OURS) : List.of(OURS, reader)));
            }
        }
        return Optional.empty();
    }

    /** Adds to a problem why the package can not be looked into, and the line that opens it. */
    public SeedbedException.Facts on(SeedbedException.Facts problem) {
        // A package can be opened to the class path as a whole only, and then to everybody.
        boolean isToNamed = readers.stream().allMatch(Module::isNamed);
        String to = isToNamed ? readers.stream().map(Module::getName).collect(Collectors.joining(", ")) : "";
        return problem.fact(
                        "why",
                        "module " + module.getName() + " does not open package " + name + " to "
                                + (isToNamed ? to : "the class path"))
                .remedy("add `opens " + name + (isToNamed ? " to " + to : "") + ";` to the module-info.java of "
                        + module.getName() + ", or run with --add-opens " + module.getName() + "/" + name + "="
                        + (isToNamed ? to.replace(" ", "") : "ALL-UNNAMED"));
    }

    /** Whether an exception, or one that caused it, says that something is not open. */
    public static boolean isCauseOf(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof InaccessibleObjectException) {
                return true;
            }
        }
        return false;
    }
}
