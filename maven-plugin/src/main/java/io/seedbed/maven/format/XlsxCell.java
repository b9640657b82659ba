package io.seedbed.maven.format;

import io.seedbed.table.CellText;
import io.seedbed.table.DecimalText;
import io.seedbed.table.UnwritableException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of an Excel sheet. */
sealed interface XlsxCell {

    void write(Worksheet sheet, int row, int column);

    /** A number, or what Excel takes for one: a day or a time with the pattern that shows it as such. */
    record NumberCell(BigDecimal value, @Nullable String pattern) implements XlsxCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
            if (pattern != null) {
                sheet.style(row, column).format(pattern).set();
            }
        }
    }

    /** True or false. */
    record TruthCell(boolean value) implements XlsxCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            sheet.value(row, column, value);
        }
    }

    /** Text. White space at its ends is lost in plain text, but not in rich text. */
    record TextCell(String value) implements XlsxCell {
        @Override
        public void write(Worksheet sheet, int row, int column) {
            if (value.equals(value.strip())) {
                sheet.inlineString(row, column, value);
            } else {
                sheet.inlineString(
                        row, column, RichText.builder().run(value).end().build());
            }
        }
    }

    /** Excel shows and keeps no more digits than these of any number. */
    int DIGITS = 15;

    /** What a cell holds at most, in UTF-16 units. */
    int LONGEST_TEXT = 32_767;

    /** Day 0; the first days that Excel counts are wrong by one, since it knows a 29th of February 1900. */
    LocalDate ZERO = LocalDate.of(1899, 12, 30);

    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    double NANOS_PER_DAY = 86_400e9;

    static @Nullable XlsxCell of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Boolean truth) {
            return new TruthCell(truth);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            return new NumberCell(BigDecimal.valueOf(days(day)), "yyyy-mm-dd");
        }
        if (value instanceof LocalTime time) {
            return new NumberCell(decimal(time.toNanoOfDay() / NANOS_PER_DAY), "hh:mm:ss");
        }
        if (value instanceof LocalDateTime time && !time.toLocalDate().isBefore(FIRST_DAY)) {
            double serial = days(time.toLocalDate()) + time.toLocalTime().toNanoOfDay() / NANOS_PER_DAY;
            return new NumberCell(decimal(serial), "yyyy-mm-dd hh:mm:ss");
        }
        if (value instanceof Instant instant) {
            LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            return utc.toLocalDate().isBefore(FIRST_DAY) ? text(CellText.of(value)) : of(utc);
        }
        return text(CellText.of(value));
    }

    private static long days(LocalDate day) {
        return day.toEpochDay() - ZERO.toEpochDay();
    }

    /** By way of our own text: that of the JDK depends on its version. */
    private static BigDecimal decimal(double value) {
        return new BigDecimal(DecimalText.of(value));
    }

    private static XlsxCell number(Number number) {
        String text = CellText.number(number);
        boolean finite =
                !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
        if (!finite) {
            return new TextCell(text);
        }
        BigDecimal decimal = new BigDecimal(text);
        boolean exact = number instanceof Double || decimal.stripTrailingZeros().precision() <= DIGITS;
        return exact ? new NumberCell(decimal, null) : new TextCell(text);
    }

    private static TextCell text(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new UnwritableException(String.format(
                    Locale.ROOT,
                    "an Excel cell holds %,d characters, but the text has %,d. Bound it, for example with @Size, or write another"
                            + " format.",
                    LONGEST_TEXT,
                    text.length()));
        }
        return new TextCell(XlsxText.escaped(text));
    }
}
