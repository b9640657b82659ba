package io.seedbed.junit;

import io.seedbed.blueprint.Site;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an annotation of ours asks for, apart from rows.
 *
 * @param site the place it stands at
 * @param entity the logical name; empty for the usual one
 * @param groups the validation groups; none for the default group
 * @param where the condition that rows meet; empty for none
 */
record Wanted(Site site, String entity, List<Class<?>> groups, String where) {

    /** As attributes that may follow another one in Java source: {@code , entity = "shop.Customer", groups = Create.class}. */
    String attributes() {
        String named = entity.isEmpty() ? "" : ", entity = \"" + entity + "\"";
        return named + attributes(groups, where);
    }

    /** Groups and a condition as such attributes; nothing for the default group and for all rows. */
    static String attributes(List<Class<?>> groups, String where) {
        String chosen = where.isEmpty()
                ? ""
                : ", where = \"" + where.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return attribute(groups) + chosen;
    }

    /** The groups as such an attribute; nothing for the default group. */
    static String attribute(List<Class<?>> groups) {
        if (groups.isEmpty()) {
            return "";
        }
        String names =
                groups.stream().map(group -> group.getSimpleName() + ".class").collect(Collectors.joining(", "));
        return ", groups = " + (groups.size() == 1 ? names : "{" + names + "}");
    }
}
