package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.maven.sample.AllKinds;
import io.seedbed.maven.sample.Written;
import io.seedbed.table.CellText;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commons CSV reads what FastCSV wrote. */
class CsvReadbackTests {
    private static final int ROWS = 100;

    private final AllKinds kinds = new AllKinds();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"all.csv, ','", "all.tsv, '\t'"})
    void anotherParserReadsEveryCell(String name, char separator) throws IOException {
        Path file = Written.allKinds(directory).file(name, ROWS);

        List<CSVRecord> records = read(file, separator);

        assertThat(records).hasSize(1 + ROWS);
        assertThat(records.get(0).values()).containsExactlyElementsOf(kinds.paths());
        for (int row = 0; row < ROWS; row++) {
            Object[] cells = kinds.row(row);
            for (int column = 0; column < cells.length; column++) {
                String expected = cells[column] == null ? null : CellText.of(cells[column]);
                assertThat(records.get(1 + row).get(column))
                        .as(kinds.paths().get(column))
                        .isEqualTo(expected);
            }
        }
    }

    private static List<CSVRecord> read(Path file, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setNullString("")
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }
}
