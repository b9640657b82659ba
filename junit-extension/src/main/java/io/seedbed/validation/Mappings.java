package io.seedbed.validation;

import io.seedbed.blueprint.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where constraints come from that no annotation states. */
final class Mappings {

    private Mappings() {}

    /**
     * How a constraint on a class was stated: the provider does not tell one mapping from another, but a class without a place in
     * any file can only be mapped by a program.
     */
    static Origin.Kind kind(Class<?> declaring) {
        for (String file : SharedFactory.mappingFiles()) {
            String text = text(file);
            if (text.contains("\"" + declaring.getName() + "\"")
                    || text.contains("'" + declaring.getName() + "'")
                    || (text.contains("default-package") && text.contains(unqualified(declaring)))) {
                return Origin.Kind.XML;
            }
        }
        return Origin.Kind.PROGRAM;
    }

    /** The name behind the package, as it stands in a file that names the package once. */
    private static String unqualified(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static String text(String file) {
        try (InputStream in = SharedFactory.loader().getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // The provider has read it, and will have said so if it could not.
            return "";
        }
    }
}
