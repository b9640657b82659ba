package io.seedbed.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is compared with what it should hold, which comes in pieces of any size. */
class ComparisonTests {
    private static final String SHOULD = "id,name\n0,Ann\n1,\"B\nob\"\n2,Carla\n";

    private static @Nullable Difference compare(String is, String should, RowsInText rows, int piece)
            throws IOException {
        Comparison comparison = new Comparison(new ByteArrayInputStream(is.getBytes(StandardCharsets.UTF_8)), rows);
        byte[] bytes = should.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += piece) {
            comparison.write(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece)));
        }
        return comparison.end();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void findsTheFirstLineAndRowThatDiffer(int piece) throws IOException {
        assertThat(compare(SHOULD, SHOULD, RowsInText.RECORDS, piece)).isNull();
        assertThat(compare(SHOULD.replace("Carla", "Carl"), SHOULD, RowsInText.RECORDS, piece))
                .isEqualTo(new Difference(29, 5, 2, "2,Carl", "2,Carla"));
        assertThat(compare(SHOULD.replace("ob", "ib"), SHOULD, RowsInText.RECORDS, piece))
                .isEqualTo(new Difference(19, 4, 1, "ib\"", "ob\""));
        assertThat(compare(SHOULD.replace("id", "ID"), SHOULD, RowsInText.RECORDS, piece))
                .isEqualTo(new Difference(0, 1, -1, "ID,name", "id,name"));
        assertThat(compare(SHOULD.replace("Ann", "Anna"), SHOULD, RowsInText.UNKNOWN, piece))
                .isEqualTo(new Difference(13, 2, -1, "0,Anna", "0,Ann"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void findsWhereOneEndsBeforeTheOther(int piece) throws IOException {
        assertThat(compare("a\nb\n", "a\nb\nc\n", RowsInText.LINES, piece))
                .isEqualTo(new Difference(4, 3, 2, null, "c"));
        assertThat(compare("a\nb\nc\n", "a\nb\n", RowsInText.LINES, piece))
                .isEqualTo(new Difference(4, 3, 2, "c", null));
        assertThat(compare("a\nb", "a\nb\nc\n", RowsInText.LINES, piece)).isEqualTo(new Difference(3, 2, 1, "b", "b"));
        assertThat(compare("", "a\n", RowsInText.LINES, piece)).isEqualTo(new Difference(0, 1, 0, null, "a"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void knowsLineEndsThatGitHasChanged(int piece) throws IOException {
        Difference difference = compare("a\r\nb\r\n", "a\nb\n", RowsInText.LINES, piece);

        assertThat(difference).isEqualTo(new Difference(1, 1, 0, "a\r", "a"));
        assertThat(difference.isOfLineEnds()).isTrue();
    }

    @Test
    void showsLongLinesWhereTheyDiffer() {
        String long1 = "x".repeat(300) + "\u00e4\t1" + "y".repeat(300);
        String long2 = "x".repeat(300) + "\u00f6\t1" + "y".repeat(300);

        assertThat(new Difference(300, 1, 0, long1, long2).lines())
                .isEqualTo("    is         ..." + "x".repeat(50) + "\u00e4\u24091" + "y".repeat(47) + "...\n"
                        + "    should be  ..." + "x".repeat(50) + "\u00f6\u24091" + "y".repeat(47) + "...");
        assertThat(new Difference(3, 2, -1, null, "").lines())
                .isEqualTo("    is         (end of the file)\n    should be  ");
    }
}
