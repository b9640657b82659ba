package io.seedbed.edit;

import io.seedbed.problem.Spelling;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Arguments as source code spells them. */
final class Spelled {

    private Spelled() {}

    static String of(@Nullable Object argument) {
        if (argument == null) {
            return "null";
        }
        if (argument instanceof Double x && Double.isFinite(x)) {
            return BigDecimal.valueOf(x).stripTrailingZeros().toPlainString();
        }
        return argument instanceof Class<?> type ? type.getSimpleName() + ".class" : Spelling.shortened(argument);
    }
}
