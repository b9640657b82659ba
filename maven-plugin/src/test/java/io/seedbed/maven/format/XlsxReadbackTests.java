package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import io.seedbed.table.CellText;
import io.seedbed.table.UnwritableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Apache POI reads what fastexcel wrote. */
class XlsxReadbackTests {
    private static final int ROWS = 100;

    private final AllKinds kinds = new AllKinds();

    @TempDir
    private Path directory;

    @Test
    void anotherLibraryReadsEveryCell() throws IOException {
        Path file = Written.allKinds(directory).file("all.xlsx", ROWS);

        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheetName(0)).isEqualTo("order_line");
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(ROWS);
            for (int column = 0; column < kinds.paths().size(); column++) {
                String path = kinds.paths().get(column);
                assertThat(workbook.getSheetAt(0).getRow(0).getCell(column).getStringCellValue())
                        .isEqualTo(path);
                for (int row = 0; row < ROWS; row++) {
                    Row cells = workbook.getSheetAt(0).getRow(1 + row);
                    assertSame(kinds.cell(row, path), cells.getCell(column), row + " " + path);
                }
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSame(Object expected, Cell cell, String place) {
        if (expected == null) {
            assertThat(cell).as(place).isNull();
        } else if (expected instanceof Boolean) {
            assertThat(cell.getBooleanCellValue()).as(place).isEqualTo(expected);
        } else if (expected instanceof Number number && cell.getCellType() == CellType.NUMERIC) {
            assertThat(cell.getNumericCellValue()).as(place).isEqualTo(new BigDecimal(number.toString()).doubleValue());
        } else if (expected instanceof LocalTime time) {
            assertThat(cell.getNumericCellValue()).as(place).isEqualTo(time.toSecondOfDay() / 86_400.0, within(1e-9));
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("hh:mm:ss");
        } else if (expected instanceof LocalDate day) {
            assertThat(DateUtil.isCellDateFormatted(cell)).as(place).isTrue();
            assertThat(cell.getLocalDateTimeCellValue()).as(place).isEqualTo(day.atStartOfDay());
        } else if (expected instanceof LocalDateTime time) {
            assertClose(time, cell, place);
        } else if (expected instanceof Instant instant) {
            assertClose(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), cell, place);
        } else {
            assertThat(cell.getCellType()).as(place).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).as(place).isEqualTo(CellText.of(expected));
        }
    }

    /** POI rounds to milliseconds. */
    private static void assertClose(LocalDateTime expected, Cell cell, String place) {
        assertThat(DateUtil.isCellDateFormatted(cell)).as(place).isTrue();
        assertThat(cell.getLocalDateTimeCellValue()).as(place).isCloseTo(expected, within(1, ChronoUnit.MILLIS));
    }

    @Test
    void keepsDigitsThatExcelWouldLoseAndDaysThatItCountsWronglyAsText() {
        assertThat(XlsxCell.of(123_456_789_012_345L)).isInstanceOf(XlsxCell.NumberCell.class);
        assertThat(XlsxCell.of(1_234_567_890_123_456L)).isEqualTo(new XlsxCell.TextCell("1234567890123456"));
        assertThat(XlsxCell.of(new BigDecimal("0.1234567890123456")))
                .isEqualTo(new XlsxCell.TextCell("0.1234567890123456"));
        assertThat(XlsxCell.of(LocalDate.of(1900, 2, 28))).isEqualTo(new XlsxCell.TextCell("1900-02-28"));
        assertThat(XlsxCell.of(LocalDate.of(1900, 3, 1)))
                .isEqualTo(new XlsxCell.NumberCell(BigDecimal.valueOf(61), "yyyy-mm-dd"));
        assertThat(XlsxCell.of(Instant.parse("1815-12-10T00:00:00Z")))
                .isEqualTo(new XlsxCell.TextCell("1815-12-10T00:00:00Z"));
        assertThat(XlsxCell.of(Double.NaN)).isEqualTo(new XlsxCell.TextCell("NaN"));
        assertThat(XlsxCell.of(Duration.ofHours(1))).isEqualTo(new XlsxCell.TextCell("PT1H"));
    }

    @Test
    void escapesWhatXmlCannotHoldAsOfficeDoes() {
        assertThat(XlsxText.escaped("a\u0000b\r\n_x000D_ \ud83d\ude00 \ud83d"))
                .isEqualTo("a_x0000_b_x000D_\n_x005F_x000D_ \ud83d\ude00 _xD83D_");
    }

    @Test
    void refusesMoreRowsThanASheetHas() {
        assertThat(new XlsxFormat(Tables.ofText("t", List.of("a"), 1_048_575))).isNotNull();
        assertThatThrownBy(() -> new XlsxFormat(Tables.ofText("t", List.of("a"), 1_048_576)))
                .isInstanceOf(UnwritableException.class)
                .hasMessage(
                        "an Excel sheet has 1,048,576 rows, one of them for the names of the columns, but the fixture has"
                                + " 1,048,576. Lower its rows, or write another format.");
    }

    @Test
    void refusesMoreColumnsThanASheetHas() {
        assertThatThrownBy(() -> new XlsxFormat(Tables.ofText("t", Collections.nCopies(16_385, "a"), 1)))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("an Excel sheet has 16,384 columns, but the class has 16,385. Write another format.");
    }

    @Test
    void refusesTextThatIsTooLongForACell() {
        XlsxFormat format = new XlsxFormat(Tables.ofText("t", List.of("a"), 1));
        List<Object[]> rows = List.<Object[]>of(new Object[] {"x".repeat(32_768)});

        assertThatThrownBy(() -> format.part(rows.iterator(), 0, 1))
                .isInstanceOf(UnwritableException.class)
                .hasMessage(
                        "row 0, column a: an Excel cell holds 32,767 characters, but the text has 32,768. Bound it, for example"
                                + " with @Size, or write another format.");
    }
}
