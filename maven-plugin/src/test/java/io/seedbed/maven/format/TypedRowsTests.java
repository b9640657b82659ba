package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.table.Column;
import io.seedbed.table.ColumnType;
import io.seedbed.table.Kind;
import io.seedbed.table.Table;
import io.seedbed.table.UnwritableException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedRowsTests {

    @Test
    void nestsColumnsWhosePathsBeginAlike() {
        TypedRows rows = TypedRows.of(new Table(
                "t",
                List.of(
                        column("a.b", plain(Kind.INT), false),
                        column("id", plain(Kind.LONG)),
                        column("a.c.d", plain(Kind.TEXT), false, true)),
                3));

        assertThat(rows.type().members()).containsOnlyKeys("a", "id");
        ColumnType.Members a = (ColumnType.Members) rows.type().members().get("a");
        assertThat(a.nullable()).isFalse();
        assertThat(a.members().get("c").nullable()).isTrue();
        assertThat(rows.row(new Object[] {1, 2L, "x"}, 0)).isEqualTo(new Object[] {
            new Object[] {1, new Object[] {"x"}}, 2L
        });
        assertThat(rows.row(new Object[] {1, 2L, null}, 0)).isEqualTo(new Object[] {new Object[] {1, null}, 2L});
    }

    @Test
    void countsDaysAndTimes() {
        assertThat(value(plain(Kind.DATE), LocalDate.of(1969, 12, 31))).isEqualTo(-1);
        assertThat(value(plain(Kind.TIME), LocalTime.of(0, 1, 0, 2_000))).isEqualTo(60_000_002L);
        assertThat(value(plain(Kind.DATE_TIME), LocalDateTime.of(1970, 1, 1, 0, 0, 1)))
                .isEqualTo(1_000_000L);
        assertThat(value(plain(Kind.INSTANT), Instant.ofEpochSecond(-1, 1_000))).isEqualTo(-999_999L);
        assertThat(value(decimals(Kind.INSTANT, null, 9), Instant.ofEpochSecond(1, 1)))
                .isEqualTo(1_000_000_001L);
    }

    @Test
    void takesMomentsWithOffsetsAndZonesForMoments() {
        OffsetDateTime time = OffsetDateTime.of(1970, 1, 1, 2, 0, 1, 0, ZoneOffset.ofHours(2));

        assertThat(value(plain(Kind.OFFSET_DATE_TIME), time)).isEqualTo(1_000_000L);
        assertThat(value(plain(Kind.ZONED_DATE_TIME), time.atZoneSameInstant(ZoneId.of("Europe/Berlin"))))
                .isEqualTo(1_000_000L);
    }

    @Test
    void scalesDecimals() {
        assertThat(value(decimals(Kind.DECIMAL, 3, 2), new BigDecimal("-1.5"))).isEqualTo(BigInteger.valueOf(-150));
        assertThat(value(decimals(Kind.DECIMAL, 3, 0), new BigDecimal("1E+2"))).isEqualTo(BigInteger.valueOf(100));
        assertThat(value(decimals(Kind.DECIMAL, 0, 0), BigDecimal.ZERO)).isEqualTo(BigInteger.ZERO);
        assertThat(value(plain(Kind.DECIMAL), BigDecimal.ONE)).isEqualTo(BigInteger.TEN.pow(18));
        assertThat(value(plain(Kind.BIG_INTEGER), BigInteger.TEN.pow(37))).isEqualTo(BigInteger.TEN.pow(37));
    }

    @Test
    void givesDecimalsNoMoreDigitsThanReadersHold() {
        assertThat(TypedCells.simplified(decimals(Kind.DECIMAL, 30, 20))).isEqualTo(decimals(Kind.DECIMAL, 18, 20));
        assertThat(TypedCells.simplified(decimals(Kind.DECIMAL, 1, 40))).isEqualTo(decimals(Kind.DECIMAL, 0, 38));
        assertThat(TypedCells.simplified(decimals(Kind.BIG_INTEGER, 50, null)))
                .isEqualTo(decimals(Kind.DECIMAL, 38, 0));
    }

    @Test
    void refusesDecimalsThatDoNotFit() {
        String end = ". Bound it, for example with @Digits, or write another format.";
        assertRefused(
                decimals(Kind.DECIMAL, 3, 2),
                new BigDecimal("1.555"),
                "the column holds decimals of 5 digits, 2 of them behind the point, but the value is 1.555" + end);
        assertRefused(
                plain(Kind.DECIMAL),
                new BigDecimal("1E+1000000000"),
                "the column holds decimals of 38 digits, 18 of them behind the point, but the value is 1E+1000000000"
                        + end);
        assertRefused(
                decimals(Kind.BIG_INTEGER, 2, null),
                BigInteger.valueOf(-100),
                "the column holds decimals of 2 digits, 0 of them behind the point, but the value is -100" + end);
    }

    @Test
    void refusesTimesThatAreTooFine() {
        assertRefused(
                plain(Kind.TIME),
                LocalTime.of(1, 2, 3, 4),
                "the column counts microseconds, but the value is 01:02:03.000000004. Give it fewer decimals, or write another"
                        + " format.");
    }

    @Test
    void refusesTimesThatAreTooFar() {
        assertRefused(
                decimals(Kind.DATE_TIME, null, 9),
                LocalDateTime.of(2300, 1, 1, 0, 0),
                "the column counts nanoseconds since 1970 in 64 bits, which do not reach 2300-01-01T00:00:00. Bound it, or write"
                        + " another format.");
        assertRefused(
                plain(Kind.INSTANT),
                Instant.parse("+1000000000-12-31T23:59:59Z"),
                "the column counts microseconds since 1970 in 64 bits, which do not reach +1000000000-12-31T23:59:59Z. Bound it,"
                        + " or write another format.");
        assertRefused(
                plain(Kind.DATE),
                LocalDate.MAX,
                "the column counts days since 1970 in 32 bits, which do not reach +999999999-12-31. Bound it, or write another"
                        + " format.");
    }

    @Test
    void refusesToLeaveOutWhatTheSchemaPromises() {
        String message =
                "row 7, column c: there is no value, although the class promises one. Allow it to be missing, for"
                        + " example with @Nullable, or write another format.";
        TypedRows rows = TypedRows.of(new Table("t", List.of(column("c", plain(Kind.INT))), 9));
        assertThatThrownBy(() -> rows.row(new Object[] {null}, 7)).hasMessage(message);

        ColumnType object = new ColumnType.Members(Map.of("m", plain(Kind.INT)), false);
        TypedRows inside =
                TypedRows.of(new Table("t", List.of(column("c", new ColumnType.Elements(object, false))), 9));
        assertThatThrownBy(() -> inside.row(new Object[] {List.of(Map.of())}, 7))
                .hasMessage(message);
    }

    private static void assertRefused(ColumnType type, Object value, String message) {
        assertThatThrownBy(() -> value(type, value))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("row 0, column c: " + message);
    }

    private static Object value(ColumnType type, Object value) {
        return TypedRows.of(new Table("t", List.of(column("c", type)), 1)).row(new Object[] {value}, 0)[0];
    }

    private static Column column(String path, ColumnType type, Boolean... owners) {
        return new Column(path, type, List.of(owners), false);
    }

    private static ColumnType plain(Kind kind) {
        return decimals(kind, null, null);
    }

    private static ColumnType decimals(Kind kind, Integer whole, Integer decimals) {
        return new ColumnType.Plain(kind, false, whole, decimals, null);
    }
}
