package io.seedbed.realistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.random.Address;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    private static final int ROWS = 500;
    private static final long ENTITY = Address.entity(42, "shop.Customer");

    private static TextSource source(String locale, String kind, String whose) {
        return Semantics.of(Locale.forLanguageTag(locale))
                .text(new Kind(kind, whose), Map.of())
                .orElseThrow();
    }

    private static String at(TextSource source, String property, int row) {
        long owner = Address.row(ENTITY, row);
        return source.at(name -> null, owner, Address.child(owner, Address.name(property)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "it", "pl"})
    void anEmailAddressContainsTheLastNameOfTheSameObject(String locale) {
        TextSource last = source(locale, "lastName", "");
        TextSource email = source(locale, "email", "");
        Locale language = Locale.forLanguageTag(locale);
        for (int row = 0; row < ROWS; row++) {
            assertThat(at(email, "email", row)).contains(Ascii.letters(at(last, "lastName", row), language));
        }
    }

    @Test
    void germanUmlautsBecomeTwoLettersInAnEmailAddress() {
        Map<String, String> held = Map.of("vorname", "Jürgen", "nachname", "Groß-Möller");
        assertThat(email(Locale.GERMAN, Map.of("firstName", "vorname", "lastName", "nachname"), held, 0))
                .contains("grossmoeller");
    }

    @Test
    void anEmailAddressFollowsTheNameThatTheObjectReallyHas() {
        for (int row = 0; row < ROWS; row++) {
            assertThat(email(Locale.ENGLISH, Map.of("lastName", "surname"), Map.of("surname", "O'Brian"), row))
                    .contains("obrian");
        }
    }

    @Test
    void aMissingNameLeavesTheEmailAddressOfThePersona() {
        assertThat(email(Locale.ENGLISH, Map.of("lastName", "surname"), Map.of(), 3))
                .isEqualTo(at(source("en", "email", ""), "email", 3));
    }

    @Test
    void anEmailAddressFollowsAFullNameWhereThereIsNoOther() {
        assertThat(email(Locale.ENGLISH, Map.of("fullName", "name"), Map.of("name", "Ada King Lovelace"), 1))
                .matches("a(da)?[._]lovelace\\d*@example\\.(com|org|net)");
    }

    private static String email(Locale locale, Map<String, String> properties, Map<String, String> held, int row) {
        Map<Kind, String> names = new HashMap<>();
        properties.forEach((kind, property) -> names.put(new Kind(kind, ""), property));
        long owner = Address.row(ENTITY, row);
        return Semantics.of(locale)
                .text(new Kind("email", ""), names)
                .orElseThrow()
                .at(held::get, owner, Address.child(owner, Address.name("email")));
    }

    @Test
    void aFullNameIsMadeOfFirstAndLastNameInTheOrderOfTheLocale() {
        assertThat(at(source("en", "fullName", ""), "name", 5))
                .isEqualTo(at(source("en", "firstName", ""), "x", 5) + " " + at(source("en", "lastName", ""), "y", 5));
        assertThat(at(source("hu", "fullName", ""), "name", 5))
                .isEqualTo(at(source("hu", "lastName", ""), "x", 5) + " " + at(source("hu", "firstName", ""), "y", 5));
        assertThat(at(source("zh-CN", "fullName", ""), "name", 5))
                .isEqualTo(at(source("zh-CN", "lastName", ""), "x", 5) + at(source("zh-CN", "firstName", ""), "y", 5));
    }

    @Test
    void aFirstNameFitsTheSalutation() {
        Lists english = Lists.of(Locale.ENGLISH);
        Set<String> women = new HashSet<>(
                english.table("name.female_first_name").orElseThrow().all());
        Set<String> men = new HashSet<>(
                english.table("name.male_first_name").orElseThrow().all());
        TextSource firstName = source("en", "firstName", "");
        TextSource namePrefix = source("en", "namePrefix", "");
        for (int row = 0; row < ROWS; row++) {
            String first = at(firstName, "firstName", row);
            String prefix = at(namePrefix, "title", row);
            assertThat(prefix.equals("Ms.") ? women : men).contains(first);
        }
    }

    @Test
    void twoPeopleOfOneObjectAreDifferentPeople() {
        TextSource own = source("en", "lastName", "");
        TextSource other = source("en", "lastName", "spouse");
        long same = IntStream.range(0, ROWS)
                .filter(row -> at(own, "a", row).equals(at(other, "b", row)))
                .count();
        // 473 names: about one pair in 473 is equal by chance; 12 of 500 or more has a probability below 1e-8.
        assertThat(same).isLessThan(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void cityStateAndPostcodeComeFromOnePlace(String locale) {
        Set<String> known = new HashSet<>();
        TextSource[] parts = {
            source(locale, "city", "billing"),
            source(locale, "state", "billing"),
            source(locale, "stateCode", "billing"),
            source(locale, "postcode", "billing"),
        };
        List<String> lines = Resources.lines("places.txt");
        for (int row = 0; row < ROWS; row++) {
            String[] place = new String[parts.length];
            for (int i = 0; i < parts.length; i++) {
                place[i] = at(parts[i], "p" + i, row);
            }
            assertThat(lines.stream()
                            .map(line -> line.split(" \\| "))
                            .filter(columns -> columns[1].equals(place[0])
                                    && columns[2].equals(place[1])
                                    && columns[3].equals(place[2])
                                    && place[3].matches(columns[4].replace("#", "\\d"))))
                    .as("towns like %s", List.of(place))
                    .isNotEmpty();
            known.add(place[0]);
        }
        assertThat(known).hasSizeGreaterThan(30);
    }

    @Test
    void stateAndStateCodeAgreeWhereTheWordsAreDatafakers() {
        Lists brazil = Lists.of(Locale.forLanguageTag("pt-BR"));
        List<String> states = brazil.table("address.state").orElseThrow().all();
        List<String> codes = brazil.table("address.state_abbr").orElseThrow().all();
        TextSource state = source("pt-BR", "state", "");
        TextSource stateCode = source("pt-BR", "stateCode", "");
        TextSource postcode = source("pt-BR", "postcode", "");
        for (int row = 0; row < ROWS; row++) {
            String code = at(stateCode, "uf", row);
            assertThat(states.indexOf(at(state, "state", row))).isEqualTo(codes.indexOf(code));
            String form = brazil.raw("address.postcode_by_state." + code).get(0);
            assertThat(at(postcode, "cep", row)).matches(form.replace("#", "\\d"));
        }
    }

    @Test
    void aWebsiteFitsTheCompanyOfTheSameObject() {
        assertThat(at(source("en", "domain", ""), "domain", 7))
                .isEqualTo(Ascii.slug(at(source("en", "companyName", ""), "employer", 7), Locale.ENGLISH)
                        + ".example.com");
        assertThat(at(source("en", "url", ""), "website", 7))
                .isEqualTo("https://www." + at(source("en", "domain", ""), "domain", 7) + "/");
    }

    @Test
    void noMailAndNoLinkLeavesTheReservedDomains() {
        for (String kind : List.of("email", "domain", "url", "hostname", "avatar")) {
            for (String locale : List.of("en", "de", "ja", "ar", "ru")) {
                TextSource source = source(locale, kind, "");
                for (int row = 0; row < 50; row++) {
                    assertThat(at(source, kind, row)).containsPattern("example\\.(com|org|net)");
                }
            }
        }
    }
}
