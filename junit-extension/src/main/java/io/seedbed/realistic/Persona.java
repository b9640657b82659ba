package io.seedbed.realistic;

import io.seedbed.random.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people of a locale: which first and last name belong to an address. Immutable.
 *
 * <p>A name fits the person's sex where the locale has lists by sex (also for last names, as in Czech or Russian); where it
 * has one list for both, that one is used, and English names where it has neither.
 *
 * @param salt the hash of whose persona of an object this is
 * @param firstBySex first names of women, then of men; the same table twice if the locale does not tell them apart
 * @param lastBySex last names likewise
 * @param familyFirst whether a full name begins with the last name, as in Japanese and Hungarian
 * @param separator what stands between the two
 */
record Persona(
        long salt,
        List<Table> firstBySex,
        List<Table> lastBySex,
        boolean familyFirst,
        String separator,
        Locale locale) {

    /** Fewer words than this are a gap in Datafaker's data rather than a list. */
    private static final int LEAST = 5;

    private static final Pattern TWO_NAMES = Pattern.compile(
            "#\\{Name\\.\\w*?(first|last)_?Name}([^#{}]*)#\\{Name\\.\\w*?(first|last)_?Name}",
            Pattern.CASE_INSENSITIVE);

    /** The draw of the persona's address that decides its sex. */
    static final int SEX = 0;

    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int MIDDLE = 3;

    static Persona of(Lists lists) {
        List<Table> first = bySex(lists, "first_name")
                .or(() -> both(lists.own("name.first_name", LEAST)))
                .orElseGet(() -> english(lists, "name.female_first_name", "name.male_first_name"));
        List<Table> last = bySex(lists, "last_name")
                .or(() -> both(lists.own("name.last_name", LEAST)))
                .orElseGet(() -> english(lists, "name.last_name", "name.last_name"));
        List<String> orders = lists.isOwn("name.name") ? lists.raw("name.name") : List.of();
        Optional<String[]> order =
                orders.stream().map(Persona::order).flatMap(Optional::stream).findFirst();
        return new Persona(
                Address.name("person:"),
                first,
                last,
                order.isPresent() && order.get()[0].equals("last"),
                order.map(parts -> parts[1]).orElse(" "),
                lists.locale());
    }

    private static Optional<List<Table>> bySex(Lists lists, String what) {
        return pair(lists, "name.female_" + what, "name.male_" + what)
                .or(() -> pair(lists, "name.woman_" + what, "name.man_" + what));
    }

    private static Optional<List<Table>> pair(Lists lists, String female, String male) {
        return lists.own(female, LEAST).flatMap(women -> lists.own(male, LEAST).map(men -> List.of(women, men)));
    }

    private static Optional<List<Table>> both(Optional<Table> table) {
        return table.map(words -> List.of(words, words));
    }

    private static List<Table> english(Lists lists, String female, String male) {
        Lists source = lists.isEnglish() ? lists : Lists.of(Locale.ENGLISH);
        return List.of(source.table(female).orElseThrow(), source.table(male).orElseThrow());
    }

    /** {@code [first or last, separator]} if a template is just the two names, e.g. {@code #{Name.lastName}#{Name.firstName}}. */
    private static Optional<String[]> order(String template) {
        Matcher names = TWO_NAMES.matcher(template);
        return names.matches() && !names.group(1).equalsIgnoreCase(names.group(3))
                ? Optional.of(new String[] {names.group(1).toLowerCase(Locale.ROOT), names.group(2)})
                : Optional.empty();
    }

    /** The same people, but another of them for each address. */
    Persona of(String whose) {
        return new Persona(Address.name("person:" + whose), firstBySex, lastBySex, familyFirst, separator, locale);
    }

    /** The same people with only the allowed first names; a sex of which none is allowed takes those of the other. */
    Optional<Persona> withFirst(Predicate<String> allowed) {
        return within(firstBySex, allowed)
                .map(first -> new Persona(salt, first, lastBySex, familyFirst, separator, locale));
    }

    /** The same people with only the allowed last names. */
    Optional<Persona> withLast(Predicate<String> allowed) {
        return within(lastBySex, allowed)
                .map(last -> new Persona(salt, firstBySex, last, familyFirst, separator, locale));
    }

    private static Optional<List<Table>> within(List<Table> bySex, Predicate<String> allowed) {
        Optional<Table> women = bySex.get(0).within(allowed);
        Optional<Table> men = bySex.get(1).within(allowed);
        return women.or(() -> men).map(some -> List.of(women.orElse(some), men.orElse(some)));
    }

    /** The address of the person that belongs to an owner. */
    long address(long owner) {
        return Address.child(owner, salt);
    }

    /** Whether the person is a man, as far as there are only two answers. */
    boolean isMan(long owner) {
        return Address.bits(address(owner), SEX) < 0;
    }

    /** Whether the locale's first names tell women from men. */
    boolean tellsSex() {
        return firstBySex.get(0) != firstBySex.get(1);
    }

    String first(long owner) {
        return firstNames(owner).pick(Address.bits(address(owner), FIRST));
    }

    String middle(long owner) {
        return firstNames(owner).pick(Address.bits(address(owner), MIDDLE));
    }

    private Table firstNames(long owner) {
        return firstBySex.get(isMan(owner) ? 1 : 0);
    }

    String last(long owner) {
        return lastBySex.get(isMan(owner) ? 1 : 0).pick(Address.bits(address(owner), LAST));
    }

    /** Both names in the order and spelling of the locale, from functions that give them. */
    String full(String first, String last) {
        return familyFirst ? last + separator + first : first + separator + last;
    }

    static List<String> distinct(List<Table> bySex) {
        return bySex.stream()
                .flatMap(table -> table.distinct().stream())
                .distinct()
                .toList();
    }
}
