package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The places of a locale's country: which town, state and post code belong to an address. Immutable.
 *
 * <p>For the United States, Germany and France they are real towns with post codes of their own. Elsewhere the words are
 * Datafaker's: its towns, real ones in some languages, know no state; state and state code agree where both lists are
 * equally long, the post code has the country's form and fits the state where Datafaker says how.
 */
final class Places {
    private static final int TOWN = 0;
    private static final int STATE = 1;
    private static final long POSTCODE = Address.name("postcode");
    private static final long STREET = Address.name("street");
    private static final long NUMBER = Address.name("number");

    private record Town(String city, String state, String stateCode, String postcode, String zone) {}

    private final long salt;
    private final Source source;

    /** What does not depend on whose place it is. */
    private record Source(List<Town> towns, Lists lists, Function<String, Part> compiler, String country) {}

    private Places(long salt, Source source) {
        this.salt = salt;
        this.source = source;
    }

    /**
     * The places of the locale.
     *
     * @param compiler makes a part of a Datafaker expression
     */
    static Places of(Lists lists, Function<String, Part> compiler) {
        String country = lists.country();
        return new Places(Address.name("place:"), new Source(towns(country), lists, compiler, country));
    }

    /** The same places, but another of them for each address. */
    Places of(String whose) {
        return new Places(Address.name("place:" + whose), source);
    }

    private static List<Town> towns(String country) {
        List<Town> towns = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream("places.txt")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(country + " ")) {
                    String[] columns = line.split(" \\| ");
                    towns.add(new Town(columns[1], columns[2], columns[3], columns[4], columns[5]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(towns);
    }

    /** The source of one part of a place, by its name in the vocabulary. */
    TextSource part(String name) {
        return switch (name) {
            case "city" -> townOr(Town::city, () -> composed("#{address.city}", TOWN));
            case "state" -> townOr(Town::state, () -> state("address.state"));
            case "stateCode" -> townOr(Town::stateCode, () -> state("address.state_abbr"));
            case "postcode" -> postcode();
            case "timeZone" ->
                townOr(
                        Town::zone,
                        () -> new TableSource(
                                source.lists().table("address.time_zone").orElseThrow(),
                                (owner, cell) -> Address.bits(address(owner), STATE)));
            case "country" -> constant(countryName());
            case "countryCode" -> constant(source.country());
            case "countryCode3" ->
                constant(
                        new Locale.Builder().setRegion(source.country()).build().getISO3Country());
            case "streetName" -> of(streetName());
            case "houseNumber" -> of(houseNumber());
            case "street" -> of(street());
            case "full" -> full();
            default -> throw new IllegalArgumentException("no part of a place is called " + name);
        };
    }

    private long address(long owner) {
        return Address.child(owner, salt);
    }

    private TextSource townOr(Function<Town, String> column, Supplier<TextSource> otherwise) {
        if (source.towns().isEmpty()) {
            return otherwise.get();
        }
        Table table = Table.of(source.towns().stream().map(column).toList());
        return new TableSource(table, (owner, cell) -> Address.bits(address(owner), TOWN));
    }

    private TextSource state(String key) {
        Optional<Table> table =
                source.lists().own(key, 1).or(() -> source.lists().table("address.state"));
        return new TableSource(table.orElseThrow(), (owner, cell) -> Address.bits(address(owner), STATE));
    }

    private TextSource composed(String expression, int slot) {
        Part part = source.compiler().apply(expression);
        return (siblings, owner, cell) -> part.at(Address.slot(address(owner), slot));
    }

    private TextSource of(Function<Long, String> text) {
        return (siblings, owner, cell) -> text.apply(address(owner));
    }

    private static TextSource constant(String text) {
        return new TableSource(Table.of(List.of(text)), TableSource.BY_CELL);
    }

    private TextSource postcode() {
        if (!source.towns().isEmpty()) {
            Table patterns =
                    Table.of(source.towns().stream().map(Town::postcode).toList());
            return (siblings, owner, cell) -> {
                long place = address(owner);
                return Placeholders.digits(patterns.pick(Address.bits(place, TOWN)), Address.child(place, POSTCODE));
            };
        }
        Optional<Table> codes = source.lists().own("address.state_abbr", 1);
        if (codes.isPresent()) {
            List<List<String>> byState = codes.get().all().stream()
                    .map(code -> source.lists().raw("address.postcode_by_state." + code))
                    .toList();
            if (byState.stream().noneMatch(List::isEmpty)
                    && source.lists()
                            .isOwn("address.postcode_by_state." + codes.get().get(0))) {
                return (siblings, owner, cell) -> {
                    long place = address(owner);
                    List<String> patterns = byState.get(codes.get().index(Address.bits(place, STATE)));
                    return Placeholders.digits(patterns.get(0), Address.child(place, POSTCODE));
                };
            }
        }
        Part part = source.compiler().apply("#{address.postcode}");
        return (siblings, owner, cell) -> part.at(Address.child(address(owner), POSTCODE));
    }

    private String countryName() {
        Table codes = source.lists().table("country.code2").orElseThrow();
        int index = codes.all().indexOf(source.country().toLowerCase(Locale.ROOT));
        List<String> own = source.lists().raw("address.default_country");
        return index >= 0 && (source.lists().isEnglish() || own.isEmpty())
                ? source.lists().table("country.name").orElseThrow().get(index)
                : own.isEmpty() ? source.country() : own.get(0);
    }

    private Function<Long, String> streetName() {
        Part part = source.compiler().apply("#{address.street_name}");
        return place -> part.at(Address.child(place, STREET));
    }

    private Function<Long, String> houseNumber() {
        List<String> forms = source.lists().raw("address.building_number").stream()
                .map(form -> form.startsWith("#") ? "Ø" + form.substring(1) : form)
                .toList();
        Part part = Part.digits(Table.of(forms));
        return place -> part.at(Address.child(place, NUMBER));
    }

    /** Number and name in the order of the locale. */
    private Function<Long, String> street() {
        Function<Long, String> name = streetName();
        Function<Long, String> number = houseNumber();
        List<String> forms = source.lists().raw("address.street_address");
        String form = forms.isEmpty() ? "" : forms.get(0).toLowerCase(Locale.ROOT);
        boolean numberFirst = form.indexOf("building") <= form.indexOf("street");
        return place -> numberFirst
                ? number.apply(place) + " " + name.apply(place)
                : name.apply(place) + " " + number.apply(place);
    }

    private TextSource full() {
        Function<Long, String> street = street();
        TextSource city = part("city");
        TextSource code = part("postcode");
        TextSource state = part("stateCode");
        boolean american = source.country().equals("US");
        return (siblings, owner, cell) -> {
            String start = street.apply(address(owner)) + ", ";
            return american
                    ? start + city.at(siblings, owner, cell) + ", " + state.at(siblings, owner, cell) + " "
                            + code.at(siblings, owner, cell)
                    : start + code.at(siblings, owner, cell) + " " + city.at(siblings, owner, cell);
        };
    }
}
