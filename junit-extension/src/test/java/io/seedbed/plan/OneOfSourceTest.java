package io.seedbed.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.random.Address;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promise that a new subtype of a sealed type changes only the rows that it takes over. */
class OneOfSourceTest {

    private static final int ROWS = 10_000;

    private static List<Object> rows(String... names) {
        List<Source<?>> options = Stream.of(names)
                .<Source<?>>map(name -> (draw, address) -> name + ":" + Long.toHexString(address))
                .toList();
        OneOfSource source =
                new OneOfSource(options, Stream.of(names).map(Address::name).toList(), 0, draw -> false);
        return LongStream.range(0, ROWS)
                .<Object>mapToObj(row -> String.valueOf(source.at(new Draw(row), Address.row(42, row))))
                .toList();
    }

    @Test
    void aNewOptionTakesItsShareOfRowsAndLeavesAllOthers() {
        List<Object> before = rows("shop.Card", "shop.Cash", "shop.Voucher");
        List<Object> after = rows("shop.Card", "shop.Cash", "shop.Crypto", "shop.Voucher");

        int taken = 0;
        for (int row = 0; row < ROWS; row++) {
            if (after.get(row).toString().startsWith("shop.Crypto")) {
                taken++;
            } else {
                assertThat(after.get(row)).isEqualTo(before.get(row));
            }
        }
        // Five standard deviations: a fair draw misses this once in 1.7 million seeds.
        assertThat(taken).isCloseTo(ROWS / 4, within(217));
    }

    @Test
    void theOrderOfOptionsMeansNothing() {
        assertThat(rows("shop.Voucher", "shop.Card", "shop.Cash"))
                .isEqualTo(rows("shop.Card", "shop.Cash", "shop.Voucher"));
    }
}
