package io.seedbed.blueprint;

import java.util.ArrayList;
import java.util.List;

/**
 * The names in what Kotlin writes down about a class. Each has a number; a record says how it is made of the strings beside the
 * message.
 */
final class KotlinNames {

    // Fields of a record, and what is done to a descriptor such as Lshop/Order$Line; to get the name of its class.
    private static final int RANGE = 1;
    private static final int PREDEFINED = 2;
    private static final int OPERATION = 3;
    private static final int SUBSTRING = 4;
    private static final int REPLACED = 5;
    private static final int STRING = 6;
    private static final int INTERNAL_TO_NAME = 1;
    private static final int DESCRIPTOR_TO_NAME = 2;

    private final String[] strings;
    private final List<KotlinMessage> records = new ArrayList<>();

    KotlinNames(KotlinMessage table, String[] strings) {
        this.strings = strings;
        for (KotlinMessage each : table.messages(1)) {
            for (int i = each.number(RANGE, 1); i > 0; i--) {
                records.add(each);
            }
        }
    }

    /** A name; empty for one of Kotlin's own, which are not written down. */
    String of(int number) {
        KotlinMessage how = records.get(number);
        if (how.has(PREDEFINED)) {
            return "";
        }
        String name = how.has(STRING) ? how.text(STRING) : strings[number];
        List<Integer> part = how.numbers(SUBSTRING);
        if (part.size() >= 2 && part.get(0) <= part.get(1) && part.get(1) <= name.length()) {
            name = name.substring(part.get(0), part.get(1));
        }
        List<Integer> replaced = how.numbers(REPLACED);
        if (replaced.size() >= 2) {
            name = name.replace((char) (int) replaced.get(0), (char) (int) replaced.get(1));
        }
        return switch (how.number(OPERATION, 0)) {
            case INTERNAL_TO_NAME -> name.replace('$', '.');
            case DESCRIPTOR_TO_NAME -> name.substring(1, name.length() - 1).replace('$', '.');
            default -> name;
        };
    }

    /** The binary name of a class: {@code shop.Order$Line} for {@code shop/Order.Line}. */
    String classOf(int number) {
        return of(number).replace('.', '$').replace('/', '.');
    }
}
