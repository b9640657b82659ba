package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.util.List;

/** A piece of composed text: appends what belongs to an address. Immutable. */
@FunctionalInterface
interface Part {
    void append(StringBuilder text, long address);

    default String at(long address) {
        StringBuilder text = new StringBuilder();
        append(text, address);
        return text.toString();
    }

    static Part literal(String literal) {
        return (text, address) -> text.append(literal);
    }

    static Part word(Table table) {
        return (text, address) -> text.append(table.pick(Address.bits(address, 0)));
    }

    /** A word of the table whose placeholders {@code #} (a digit) and {@code Ø} (a digit but zero) are filled in. */
    static Part digits(Table table) {
        return (text, address) -> Placeholders.fill(text, table.pick(Address.bits(address, 0)), address);
    }

    /** One of several parts. */
    static Part choice(List<Part> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : (text, address) -> {
                    int index = (int) Address.below(Address.bits(address, 0), parts.size());
                    parts.get(index).append(text, Address.slot(address, index));
                };
    }

    /** All parts in a row, each at an address of its own. */
    static Part row(List<Part> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : (text, address) -> {
                    for (int i = 0; i < parts.size(); i++) {
                        parts.get(i).append(text, Address.slot(address, i));
                    }
                };
    }
}
