package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.random.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurityTest {
    private static final long ENTITY = Address.entity(42, "shop.Customer");
    private static final List<String> KINDS =
            List.of("firstName", "email", "city", "postcode", "companyName", "phone", "iban", "title", "jobTitle");

    private static List<String> column(Semantics semantics, String kind, boolean backwards) {
        TextSource source = semantics.text(new Kind(kind, ""), Map.of()).orElseThrow();
        String[] texts = new String[200];
        for (int i = 0; i < texts.length; i++) {
            int row = backwards ? texts.length - 1 - i : i;
            long owner = Address.row(ENTITY, row);
            texts[row] = source.at(name -> null, owner, Address.child(owner, Address.name(kind)));
        }
        return List.of(texts);
    }

    private static List<List<String>> table(Semantics semantics, boolean backwards) {
        return KINDS.stream().map(kind -> column(semantics, kind, backwards)).toList();
    }

    @Test
    void rowsDoNotDependOnTheirOrder() {
        Semantics semantics = Semantics.of(Locale.ENGLISH);
        assertThat(table(semantics, true)).isEqualTo(table(semantics, false));
    }

    @Test
    void rowsDoNotDependOnThreads() throws Exception {
        // A locale that no other test uses, so that all threads load its words at once.
        Semantics semantics = Semantics.of(Locale.forLanguageTag("sk"));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<List<String>>>> tasks = new ArrayList<>();
            IntStream.range(0, 8).forEach(i -> tasks.add(() -> table(semantics, i % 2 == 0)));
            List<List<List<String>>> tables = new ArrayList<>();
            for (Future<List<List<String>>> table : threads.invokeAll(tasks)) {
                tables.add(table.get());
            }
            assertThat(new HashSet<>(tables)).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "firstName | Austin",
                "lastName | Mitchell",
                "email | a.mitchell528@example.net",
                "username | austinmitchell84",
                "city | Columbia",
                "postcode | 29259",
                "street | 6544 Weimann Center",
                "companyName | Kling, Walker and Crona",
                "phone | (650) 555-0166",
                "productName | Sleek Wool Car",
                "title | A provident quaerat vel eveniet dolores",
                "isbn | 9782073382511",
            })
    void theWordsOfSeed42StayAsTheyAre(String kind, String expected) {
        assertThat(column(Semantics.of(Locale.ENGLISH), kind, false).get(17))
                .as("Datafaker %s; these are words of Datafaker 2.7.0", DatafakerRealism.version())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en, firstName, 4700",
        "en, lastName, 470",
        "en, email, 19900",
        "en, username, 19900",
        "en, city, 115",
        "en, street, 19000",
        "en, companyName, 15000",
        "en, phone, 17000",
        "en, productName, 5000",
        "de, firstName, 1140",
        "de, lastName, 1680",
        "de, email, 19800",
    })
    void thereAreManyDifferentTexts(String locale, String kind, int least) {
        TextSource source = Semantics.of(Locale.forLanguageTag(locale))
                .text(new Kind(kind, ""), Map.of())
                .orElseThrow();
        long distinct = IntStream.range(0, 20_000)
                .mapToObj(row -> {
                    long owner = Address.row(ENTITY, row);
                    return source.at(name -> null, owner, Address.child(owner, Address.name(kind)));
                })
                .distinct()
                .count();
        assertThat(distinct).isGreaterThanOrEqualTo(least);
    }
}
