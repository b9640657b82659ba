package io.seedbed.validation;

import io.seedbed.blueprint.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where constraints come from that no annotation states. */
final class Mappings {

    private Mappings() {}

    /**
     * Where a constraint that no annotation states was written: the provider does not tell one mapping from another, but a class without a place in
     * any file can only be mapped by a program.
     */
    static ElementWalk.Spot spot(Class<?> declaring, String place, int rank) {
        for (String file : SharedFactory.mappingFiles()) {
            String text = text(file);
            if (text.contains("\"" + declaring.getName() + "\"")
                    || text.contains("'" + declaring.getName() + "'")
                    || (text.contains("default-package") && text.contains(unqualified(declaring)))) {
                return new ElementWalk.Spot(place, rank, Origin.Kind.XML, file);
            }
        }
        return new ElementWalk.Spot(place, rank, Origin.Kind.PROGRAM, "");
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
