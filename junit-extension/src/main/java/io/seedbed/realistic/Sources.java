package io.seedbed.realistic;

import io.seedbed.plan.RealisticText.Siblings;
import io.seedbed.random.Address;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the sources of text in one locale from the recipes of the vocabulary. Safe for use by many threads. */
final class Sources {
    private static final Siblings NO_SIBLINGS = property -> null;

    private final Locale requested;
    private @Nullable Lists lists;
    private @Nullable FakerPool fakers;
    private @Nullable Places places;
    private @Nullable Company companies;
    private @Nullable Persona people;
    private @Nullable Persona latin;

    Sources(Locale locale) {
        this.requested = locale;
    }

    private synchronized Lists lists() {
        if (lists == null) {
            lists = Lists.of(requested);
        }
        return lists;
    }

    private synchronized FakerPool fakers() {
        if (fakers == null) {
            fakers = new FakerPool(lists().locale());
        }
        return fakers;
    }

    private synchronized Places places() {
        if (places == null) {
            places = Places.of(lists(), this::part);
        }
        return places;
    }

    private synchronized Company companies() {
        if (companies == null) {
            companies = Company.of(part("#{company.name}"), lists().locale());
        }
        return companies;
    }

    private synchronized Persona people() {
        if (people == null) {
            people = Persona.of(lists());
        }
        return people;
    }

    /** People with Latin names: those of the locale, unless its script is another, then English ones. */
    private synchronized Persona latin() {
        if (latin == null) {
            String name = people().first(0) + people().last(0);
            boolean isLatin = !Ascii.letters(name, lists().locale()).isEmpty();
            latin = isLatin ? people() : Persona.of(Lists.of(Locale.ENGLISH));
        }
        return latin;
    }

    /** What {@code @Fake} describes, without regard to kinds. */
    TextSource fake(String specification, String where) {
        return Fake.compile(lists(), fakers(), specification, where);
    }

    private Part part(String expression) {
        TextSource source = fake(expression, "the vocabulary");
        return (text, address) -> text.append(source.at(NO_SIBLINGS, address, address));
    }

    /**
     * The source of a recipe.
     *
     * @param whose which person, place or company of an object it is about
     * @param properties the properties of the object that hold names, by kind
     */
    TextSource of(String recipe, String whose, Map<Kind, String> properties) {
        if (!recipe.startsWith("@")) {
            return fake(recipe, "the vocabulary");
        }
        int dot = recipe.indexOf('.');
        String part = recipe.substring(dot + 1);
        return switch (recipe.substring(1, dot)) {
            case "person" -> person(part, whose, properties);
            case "place" -> places().of(whose).part(part);
            case "company" -> company(part, whose);
            case "phone" -> new Phones(lists().country(), fakers()).of(part);
            case "text" -> new Prose(lists().table("lorem.words").orElseThrow(), lists().locale()).of(part);
            case "code" -> Codes.of(part);
            default -> throw new IllegalArgumentException("no recipe begins like " + recipe);
        };
    }

    private TextSource company(String part, String whose) {
        Company company = companies().of(whose);
        return switch (part) {
            case "name" -> (siblings, owner, cell) -> company.name(owner);
            case "domain" -> (siblings, owner, cell) -> company.domain(owner);
            case "url" -> (siblings, owner, cell) -> company.url(owner);
            case "host" -> (siblings, owner, cell) -> company.host(owner, cell);
            case "image" -> (siblings, owner, cell) -> company.image(owner, cell);
            default -> throw new IllegalArgumentException("no part of a company is called " + part);
        };
    }

    private TextSource person(String part, String whose, Map<Kind, String> properties) {
        Persona persona = people().of(whose);
        // A full name is made of the other two; only what is made from names reads a full name.
        Names names = Names.of(persona, whose, properties, !part.equals("full"));
        Login login = new Login(names, latin().of(whose), lists().locale());
        return switch (part) {
            case "first" -> new FirstNames(persona);
            case "last" -> new LastNames(persona);
            case "middle" -> (siblings, owner, cell) -> persona.middle(owner);
            case "full" ->
                (siblings, owner, cell) -> persona.full(
                        names.first().of(siblings, owner), names.last().of(siblings, owner));
            case "initials" ->
                (siblings, owner, cell) -> initial(names.first().of(siblings, owner))
                        + initial(names.last().of(siblings, owner));
            case "prefix" -> prefix(persona);
            case "gender" ->
                new TableSource(
                        lists().table("gender.binary_types").orElseThrow(),
                        (owner, cell) -> Address.bits(persona.address(owner), Persona.SEX));
            case "email" -> login::email;
            case "username" -> login::username;
            default -> throw new IllegalArgumentException("no part of a person is called " + part);
        };
    }

    private static String initial(String name) {
        return name.isEmpty()
                ? ""
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** A form of address that fits the sex where both are known; Datafaker lists them in no order. */
    private TextSource prefix(Persona persona) {
        Map<String, List<String>> bySex = Map.of("en", List.of("Ms.", "Mr."), "de", List.of("Frau", "Herr"));
        List<String> known = bySex.get(lists().locale().getLanguage());
        return known != null && persona.tellsSex()
                ? new TableSource(Table.of(known), (owner, cell) -> Address.bits(persona.address(owner), Persona.SEX))
                : fake("name.prefix", "the vocabulary");
    }

    private record FirstNames(Persona persona) implements TextSource {
        @Override
        public String at(Siblings siblings, long owner, long cell) {
            return persona.first(owner);
        }

        @Override
        public Optional<List<String>> table() {
            return Optional.of(Persona.distinct(persona.firstBySex()));
        }

        @Override
        public Optional<TextSource> within(Predicate<String> allowed) {
            return persona.withFirst(allowed).map(FirstNames::new);
        }
    }

    private record LastNames(Persona persona) implements TextSource {
        @Override
        public String at(Siblings siblings, long owner, long cell) {
            return persona.last(owner);
        }

        @Override
        public Optional<List<String>> table() {
            return Optional.of(Persona.distinct(persona.lastBySex()));
        }

        @Override
        public Optional<TextSource> within(Predicate<String> allowed) {
            return persona.withLast(allowed).map(LastNames::new);
        }
    }
}
