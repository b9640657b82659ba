package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.problem.SeedbedException;
import io.seedbed.random.Address;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.datafaker.Faker;
import net.datafaker.providers.base.AbstractProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakeTest {
    private static TextSource fake(String specification) {
        return fake(specification, "shade");
    }

    private static TextSource fake(String specification, String property) {
        return Semantics.of(Locale.ENGLISH).fake(specification, "Car", property, Map.of());
    }

    private static String at(TextSource source, int row) {
        long owner = Address.row(7, row);
        return source.at(name -> null, owner, Address.child(owner, 11));
    }

    @Test
    void aListBecomesATable() {
        assertThat(fake("color.name").table())
                .hasValueSatisfying(words -> assertThat(words).hasSize(31).contains("red", "blue"));
        assertThat(fake("Color.name").table()).isPresent();
    }

    @Test
    void aTemplateIsComposed() {
        assertThat(fake("job.title").table()).isEmpty();
        assertThat(at(fake("job.title"), 0)).matches("[A-Z].* .+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "#{numerify 'A-###'}                       ; A-\\d{3}",
                "#{bothify '??-##'}                        ; [a-z]{2}-\\d{2}",
                "#{bothify '??-##','true'}                 ; [A-Z]{2}-\\d{2}",
                "#{options.option 'a','it''s'}             ; a|it's",
                "#{regexify '[a-f]{3}(x|y){2}'}            ; [a-f]{3}[xy]{2}",
                "#{number.number_between '3','5'}          ; [34]",
                "#{Name.lastName}/#{name.first_name}       ; \\p{L}[\\p{L}']*/\\p{L}+",
                "no. #{numerify '#'} of #{color.name}      ; no\\. \\d of [a-z ]+",
                "restaurant.namePrefix                     ; .+",
                "commerce.productName                      ; .+ .+ .+",
                "finance.iban                              ; [A-Z]{2}\\d{2}.+",
                "internet.macAddress                       ; [0-9a-f:]{17}",
            })
    void anExpressionGivesItsText(String specification, String expected) {
        TextSource source = fake(specification);
        for (int row = 0; row < 50; row++) {
            assertThat(at(source, row)).matches(expected).isEqualTo(at(source, row));
        }
    }

    @Test
    void callsOfDatafakerHangOnTheAddressAlone() {
        TextSource source = fake("#{number.number_between '1','1000000'}");
        List<String> forwards = new ArrayList<>();
        for (int row = 0; row < 100; row++) {
            forwards.add(at(source, row));
        }
        for (int row = 99; row >= 0; row--) {
            assertThat(at(source, row)).isEqualTo(forwards.get(row));
        }
        assertThat(new HashSet<>(forwards)).hasSizeGreaterThan(95);
    }

    @Test
    void neighbouringRowsChooseIndependently() {
        // java.util.Random seeded with row numbers never gives the first of two options in 2000 rows.
        TextSource source = fake("#{options.option 'A','B'}");
        TextSource called = fake("#{bool.bool}");
        int first = 0;
        int yes = 0;
        for (int row = 0; row < 2000; row++) {
            first += at(source, row).equals("A") ? 1 : 0;
            yes += at(called, row).equals("true") ? 1 : 0;
        }
        // Six standard deviations of a fair coin thrown 2000 times: false alarm in 2e-9 of all seeds.
        assertThat(first).isBetween(866, 1134);
        assertThat(yes).isBetween(866, 1134);
    }

    @Test
    void aMethodThatIsAKindBelongsToTheObjectsPersona() {
        Semantics semantics = Semantics.of(Locale.ENGLISH);
        assertThat(semantics.fakeKind("name.firstName", "Car", "firstName")).contains(new Kind("firstName", ""));
        assertThat(semantics.fakeKind("Name.first_name", "Car", "driver")).contains(new Kind("firstName", "driver"));
        assertThat(semantics.fakeKind("internet.emailAddress", "Car", "contact"))
                .contains(new Kind("email", ""));
        assertThat(semantics.fakeKind("address.city", "Car", "billingZip")).contains(new Kind("city", "billing"));
        assertThat(semantics.fakeKind("color.name", "Car", "colour")).isEmpty();
    }

    /** Each method of Datafaker that gives text compiles, and a table has every word that the method gives. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ja"})
    void everyProviderMethodIsKnownAndNoTableLacksAWord(String locale) {
        Lists lists = Lists.of(Locale.forLanguageTag(locale));
        FakerPool fakers = new FakerPool(lists.locale());
        int tables = 0;
        for (String directive : directives()) {
            String[] names = directive.split("\\.");
            TextSource source = Fake.compile(lists, fakers, directive, "test");
            Optional<List<String>> table = source.table();
            if (table.isPresent()) {
                tables++;
                Set<String> words = new HashSet<>(table.get());
                for (int i = 0; i < 20; i++) {
                    assertThat(words)
                            .as(directive)
                            .contains(fakers.evaluate(
                                    "#{" + Providers.directive(names[0], names[1]) + "}", Address.row(3, i)));
                }
            }
        }
        assertThat(tables).isGreaterThan(450);
    }

    private static Set<String> directives() {
        Set<String> directives = new TreeSet<>();
        for (Method accessor : Faker.class.getMethods()) {
            if (accessor.getParameterCount() == 0
                    && AbstractProvider.class.isAssignableFrom(accessor.getReturnType())) {
                Arrays.stream(accessor.getReturnType().getMethods())
                        .filter(method -> method.getParameterCount() == 0
                                && method.getReturnType() == String.class
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.getName().equals("toString"))
                        .filter(method -> !Providers.isNotReproducible(accessor.getName(), method.getName()))
                        .forEach(method -> directives.add(accessor.getName() + "." + method.getName()));
            }
        }
        assertThat(directives).hasSizeGreaterThan(1000);
        return directives;
    }

    @Test
    void anUnknownProviderIsAnErrorThatNamesTheNearest() {
        assertThatThrownBy(() -> fake("adress.cities"))
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        @Fake("adress.cities") names nothing in Datafaker 2.7.0
                          property: Car.shade
                          unknown: adress.cities
                          nearest: address.city, address.cityName, address.latLon
                          to do: write one of these, or look the name up in Datafaker's list of providers""");
    }

    @Test
    void aWrongNumberOfArgumentsIsAnError() {
        assertThatThrownBy(() -> fake("#{number.number_between '1','2','3','4'}"))
                .isInstanceOf(SeedbedException.class)
                .hasMessageStartingWith(
                        "@Fake(\"#{number.number_between '1','2','3','4'}\") names nothing in Datafaker")
                .hasMessageContaining("unknown: number.number_between with 4 arguments");
    }

    @Test
    void whatHangsOnTheClockIsRefused() {
        assertThatThrownBy(() -> fake("timeAndDate.birthday"))
                .isInstanceOf(SeedbedException.class)
                .hasMessage("""
                        @Fake("timeAndDate.birthday") would give other values in every run
                          property: Car.shade
                          reason: timeAndDate.birthday counts from the clock, and Seedbed's data must not
                          to do: for a date, declare a date type with @Past, @Future or a distribution; for a number, use\
                         @Pattern or #{numerify '###'}""");
        assertThatThrownBy(() -> fake("idNumber.valid")).hasMessageContaining("would give other values in every run");
    }

    @Test
    void textThatIsNeitherMethodNorExpressionIsAnError() {
        assertThatThrownBy(() -> fake("first name")).hasMessage("""
                        @Fake("first name") is neither a method of Datafaker nor an expression
                          property: Car.shade
                          to do: write provider.method, as in @Fake("name.firstName"), or an expression with #{...}""");
        assertThatThrownBy(() -> fake("#{name.firstName"))
                .hasMessage("@Fake(\"#{name.firstName\") has a #{ without its }\n  property: Car.shade");
    }

    @Test
    void whatFailsInDatafakerFailsWhenThePlanIsCompiled() {
        assertThatThrownBy(() -> fake("#{number.number_between 'a','b'}"))
                .isInstanceOf(SeedbedException.class)
                .hasMessageStartingWith("@Fake(\"#{number.number_between 'a','b'}\") fails in Datafaker\n"
                        + "  property: Car.shade\n"
                        + "  expression: #{Number.numberBetween 'a','b'}\n"
                        + "  Datafaker says: ");
    }
}
