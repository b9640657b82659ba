package io.seedbed.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.sql.Dialect;
import io.seedbed.sql.TableSql;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlFormatTests {

    @Test
    void insertsRowByRowOnlyWhereTheDatabaseWantsIt() {
        assertThat(text(Dialect.ORACLE))
                .isEqualTo("INSERT INTO t (a) VALUES ('x');\nINSERT INTO t (a) VALUES ('y');\n");
        assertThat(text(Dialect.MYSQL)).isEqualTo("INSERT INTO `t` (`a`) VALUES\n('x'),\n('y');\n");
    }

    private static String text(Dialect dialect) {
        SqlFormat format = new SqlFormat(new TableSql(Tables.ofText("t", List.of("a"), 2), dialect), false);
        List<Object[]> rows = List.of(new Object[] {"x"}, new Object[] {"y"});
        return new String(format.part(rows.iterator(), 0, rows.size()), StandardCharsets.UTF_8);
    }
}
