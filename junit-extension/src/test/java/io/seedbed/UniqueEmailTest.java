package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.annotation.Unique;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** E-mail addresses that no two rows share are as private as others: nobody receives mail at them. */
class UniqueEmailTest {
    private static final int ROWS = 2_000;

    record Account(@Unique @NotNull @Email String mail) {}

    @Test
    void lieInDomainsForExamplesAndBearNames() {
        List<String> mails = Seedbed.of(Account.class)
                .plan()
                .rows(0, ROWS)
                .map(Account::mail)
                .toList();

        assertThat(mails)
                .doesNotHaveDuplicates()
                .allMatch(mail -> mail.matches("[a-z]+\\.[a-z]+\\d{1,6}@example\\.(com|net|org)"));
    }

    record Short(@Unique @NotNull @Email @Size(max = 20) String mail) {}

    @Test
    void areShorterWhereTheyMust() {
        assertThat(Seedbed.of(Short.class).plan().rows(0, ROWS).map(Short::mail))
                .doesNotHaveDuplicates()
                .allMatch(mail -> mail.length() <= 20 && mail.matches(".+@example\\.(com|net|org)"));
    }

    record Company(
            @Unique @NotNull @Email @Pattern(regexp = ".+@acme\\.test")
            String mail) {}

    @Test
    void areWhatAPatternDemands() {
        assertThat(Seedbed.of(Company.class).plan().rows(0, ROWS).map(Company::mail))
                .doesNotHaveDuplicates()
                .allMatch(mail -> mail.endsWith("@acme.test"));
    }
}
