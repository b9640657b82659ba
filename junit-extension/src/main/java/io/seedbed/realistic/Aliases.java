package io.seedbed.realistic;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Datafaker methods that stand for a kind of ours, whose values agree with the rest of the object. */
final class Aliases {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("name.firstname", "firstName"),
            Map.entry("name.lastname", "lastName"),
            Map.entry("name.fullname", "fullName"),
            Map.entry("name.name", "fullName"),
            Map.entry("internet.emailaddress", "email"),
            Map.entry("internet.safeemailaddress", "email"),
            Map.entry("internet.username", "username"),
            Map.entry("credentials.username", "username"),
            Map.entry("address.city", "city"),
            Map.entry("address.cityname", "city"),
            Map.entry("address.state", "state"),
            Map.entry("address.stateabbr", "stateCode"),
            Map.entry("address.zipcode", "postcode"),
            Map.entry("address.postcode", "postcode"),
            Map.entry("address.streetaddress", "street"),
            Map.entry("address.streetname", "streetName"),
            Map.entry("address.buildingnumber", "houseNumber"),
            Map.entry("address.fulladdress", "fullAddress"),
            Map.entry("company.name", "companyName"),
            Map.entry("company.url", "url"),
            Map.entry("internet.url", "url"),
            Map.entry("internet.domainname", "domain"),
            Map.entry("phonenumber.phonenumber", "phone"),
            Map.entry("phonenumber.cellphone", "mobile"));

    private static final Set<String> DERIVED = Set.of("email", "username", "url", "domain", "phone", "mobile");

    private Aliases() {}

    /** The kind that a method stands for, whatever its case and with or without {@code _}. */
    static Optional<String> kind(String method) {
        return Optional.ofNullable(KINDS.get(method.replace("_", "").toLowerCase(Locale.ROOT)));
    }

    /** Whether the kind is made from a name rather than one itself. */
    static boolean isDerived(String kind) {
        return DERIVED.contains(kind);
    }
}
