package io.seedbed.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.maven.check.Finding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTests {

    @Test
    void saysAllThatWasFoundAndWhatToDo() {
        Verdict.Collected found = new Verdict.Collected();
        found.addAll(
                List.of(
                        new Finding(Kind.EDITED, "a.csv was changed"),
                        new Finding(Kind.STALE, "a.csv: due of shop.Order is stale")),
                "seedbed:generate");
        found.addAll(List.of(new Finding(Kind.MISSING, "b.csv is missing")), "seedbed:generate-test");
        found.addAll(List.of(new Finding(Kind.SURPLUS, "c.csv: no fixture writes it any more")), "");

        assertThat(found.where(kind -> true).text()).isEqualTo("""
                        Fixtures are not as they should be:
                          a.csv was changed
                          a.csv: due of shop.Order is stale
                          b.csv is missing
                          c.csv: no fixture writes it any more
                          to do: give <now> (seedbed.now) a later instant, so that future is future again
                                 state by annotations or in the POM what was changed by hand, or it is lost
                                 write the files anew by "mvn test-compile seedbed:generate seedbed:generate-test \
                        -Dseedbed.force" and commit them
                                 delete what no fixture writes, and the .seedbed.json beside it""");
        assertThat(found.where(Kind.SURPLUS::equals).text()).isEqualTo("""
                        Fixtures are not as they should be:
                          c.csv: no fixture writes it any more
                          to do: delete what no fixture writes, and the .seedbed.json beside it""");
        assertThat(found.where(Kind.DRIFTED::equals).findings()).isEmpty();
    }
}
