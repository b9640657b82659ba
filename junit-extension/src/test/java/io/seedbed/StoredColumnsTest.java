package io.seedbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seedbed.annotation.BlueprintFor;
import io.seedbed.annotation.NullRate;
import io.seedbed.plan.Explained;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What JPA and JAXB say about single properties holds for every object. */
class StoredColumnsTest {

    private static final int ROWS = 1000;

    private static <T> List<T> rows(Class<T> type) {
        return Seedbed.of(type).seed(1).plan().rows(0, ROWS).toList();
    }

    private static <T, R> Set<R> distinct(Class<T> type, Function<T, R> property) {
        return rows(type).stream().map(property).collect(Collectors.toSet());
    }

    private static List<String> origins(Class<?> type, String path) {
        return Seedbed.of(type).seed(1).plan().explanation().values().stream()
                .filter(line -> line.path().equals(path))
                .flatMap(line -> Stream.concat(
                        line.constraints().stream().map(Explained.Demanded::origin), line.statements().stream()))
                .map(Object::toString)
                .toList();
    }

    enum Status {
        OPEN,
        SHIPPED
    }

    static class Product {
        @Id
        @GeneratedValue
        @Column(nullable = false)
        Long id;

        @Column(name = "nm", length = 12, nullable = false)
        String name;

        @Column(length = 8, unique = true)
        String sku;

        @Column
        String city;

        @Column
        @Size(min = 300)
        String terms;

        @Lob
        @Column
        @Size(min = 1000)
        String manual;

        @Lob
        byte[] picture;

        @Column(precision = 5, scale = 2)
        BigDecimal price;

        @Column(precision = 3, scale = 3)
        BigDecimal rate;

        @Column(scale = 1)
        BigDecimal weight;

        @Column(precision = 4, scale = 1)
        double height;

        @Column(precision = 2)
        int stock;

        @Column(length = 1)
        @Enumerated(EnumType.STRING)
        Status status;

        @Version
        int version;

        @ElementCollection
        @Column(length = 5)
        List<String> tags;
    }

    @SuppressWarnings("deprecation") // JPA prefers java.time by now.
    static class Dated {
        @Temporal(TemporalType.DATE)
        @Past
        Date released;

        @Temporal(TemporalType.DATE)
        @Future
        Date ends;

        @Temporal(TemporalType.TIME)
        Date opens;

        @Temporal(TemporalType.TIMESTAMP)
        Date changed;
    }

    @Test
    void textFitsItsColumn() {
        assertThat(rows(Product.class)).allSatisfy(product -> {
            assertThat(product.name).isNotNull().hasSizeBetween(0, 12);
            assertThat(product.sku).hasSizeLessThanOrEqualTo(8);
            assertThat(product.city).hasSizeLessThanOrEqualTo(255);
            assertThat(product.tags).allSatisfy(tag -> assertThat(tag).hasSizeLessThanOrEqualTo(5));
        });
    }

    @Test
    void theLengthThatNobodyStatesGivesWay() {
        assertThat(rows(Product.class)).allSatisfy(product -> {
            assertThat(product.terms).hasSizeGreaterThanOrEqualTo(300);
            assertThat(product.manual).hasSizeGreaterThanOrEqualTo(1000);
            assertThat(product.picture).isNotNull();
        });
        assertThat(Seedbed.of(Product.class).plan().explain()).contains("0..255 characters");
    }

    @Test
    void decimalsFitTheirColumn() {
        assertThat(rows(Product.class)).allSatisfy(product -> {
            assertThat(product.price.abs()).isLessThanOrEqualTo(new BigDecimal("999.99"));
            assertThat(product.price.scale()).isLessThanOrEqualTo(2);
            assertThat(product.rate.abs()).isLessThanOrEqualTo(new BigDecimal("0.999"));
            assertThat(product.weight.scale()).isLessThanOrEqualTo(1);
            assertThat(Math.abs(product.height)).isLessThanOrEqualTo(999.9);
            assertThat(BigDecimal.valueOf(product.height).stripTrailingZeros().scale())
                    .isLessThanOrEqualTo(1);
            assertThat(Math.abs(product.stock)).isLessThanOrEqualTo(99);
        });
    }

    @Test
    void idsAndUniqueColumnsDiffer() {
        assertThat(distinct(Product.class, product -> product.id)).hasSize(ROWS).allMatch(id -> id > 0);
        assertThat(distinct(Product.class, product -> product.sku)).hasSize(ROWS);
    }

    @Test
    void aVersionIsSmall() {
        assertThat(distinct(Product.class, product -> product.version))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void enumsTakeAllTheirConstants() {
        assertThat(distinct(Product.class, product -> product.status)).containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void dateMeansMidnight() {
        Date now = Date.from(Seedbed.DEFAULT_NOW);
        assertThat(rows(Dated.class)).allSatisfy(dated -> {
            assertThat(Math.floorMod(dated.released.getTime(), 86_400_000L)).isZero();
            assertThat(dated.released).isBefore(now);
            assertThat(Math.floorMod(dated.ends.getTime(), 86_400_000L)).isZero();
            assertThat(dated.ends).isAfter(now);
            assertThat(dated.opens.getTime()).isBetween(0L, 86_399_999L);
        });
        assertThat(distinct(Dated.class, dated -> Math.floorMod(dated.changed.getTime(), 86_400_000L)))
                .hasSizeGreaterThan(900);
    }

    @Test
    void explainNamesWhatWasWritten() {
        assertThat(origins(Product.class, "name"))
                .containsExactly("@Column(length = 12, name = \"nm\", nullable = false)"
                        + " on io.seedbed.StoredColumnsTest.Product.name");
        assertThat(origins(Product.class, "sku"))
                .containsExactly("@Column(length = 8, unique = true) on io.seedbed.StoredColumnsTest.Product.sku");
        assertThat(origins(Product.class, "id"))
                .containsExactly(
                        "@GeneratedValue on io.seedbed.StoredColumnsTest.Product.id",
                        "@Id on io.seedbed.StoredColumnsTest.Product.id");
    }

    static class Named {
        @Id
        String code;

        @Basic(optional = false)
        String name;

        @ManyToOne
        @JoinColumn(nullable = false)
        Product product;

        @XmlElement(required = true)
        String element;

        @XmlAttribute(required = true)
        String attribute;

        @XmlElement
        String optional;
    }

    @Test
    void whatMustBeThereIsRequired() {
        for (String property : List.of("code", "name", "product", "element", "attribute")) {
            assertThatThrownBy(() -> Seedbed.of(Named.class).ignore(property).plan())
                    .hasMessageContaining("No value is possible");
        }
        assertThat(Seedbed.of(Named.class).ignore("optional").plan().row(0).optional)
                .isNull();
        assertThat(distinct(Named.class, named -> named.code)).hasSize(ROWS);
    }

    @Test
    void anIdThatTheDatabaseGeneratesMayBeLeftAlone() {
        assertThat(Seedbed.of(Product.class).ignore("id").plan().row(5).id).isNull();
    }

    interface Create {}

    static class Draft {
        @Id
        @GeneratedValue
        @Column(nullable = false)
        @Null(groups = Create.class)
        Long id;
    }

    @Test
    void aGeneratedIdIsMissingWhereValidationWantsThat() {
        assertThat(Seedbed.of(Draft.class).groups(Create.class).plan().row(0).id)
                .isNull();
    }

    static class LineId {
        @Id
        Status status;

        @Id
        int order;

        @Id
        byte number;
    }

    @Test
    void severalIdsDifferTogether() {
        assertThat(distinct(LineId.class, line -> line.order)).hasSize(ROWS);
        assertThat(distinct(LineId.class, line -> line.number)).hasSizeLessThan(ROWS);
    }

    @Embeddable
    record Key(int order, int number) {}

    @Embeddable
    static class Address {
        @Column(length = 7)
        String street;
    }

    static class Placed {
        @EmbeddedId
        Key key;

        @Embedded
        Address address;
    }

    @Test
    void whatIsEmbeddedIsNested() {
        assertThat(rows(Placed.class)).allSatisfy(placed -> {
            assertThat(placed.key).isNotNull();
            assertThat(placed.address.street).hasSizeLessThanOrEqualTo(7);
        });
    }

    static class Account {
        String first;

        @Transient
        String display = "?";

        @Transient
        int hits = 7;

        @Transient
        @NotBlank
        String password;

        @XmlTransient
        String secret;
    }

    @Test
    void whatIsNotStoredStaysAsItIsUnlessSomethingIsStated() {
        assertThat(rows(Account.class)).allSatisfy(account -> {
            assertThat(account.display).isEqualTo("?");
            assertThat(account.hits).isEqualTo(7);
            assertThat(account.password).isNotBlank();
            assertThat(account.secret).isNotNull();
        });
        assertThat(Seedbed.of(Account.class).set("display", "x").plan().row(0).display)
                .isEqualTo("x");
    }

    static class OnGetters {
        private String name;

        @Column(length = 4)
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Test
    void annotationsMayStandOnGetters() {
        assertThat(rows(OnGetters.class))
                .allSatisfy(row -> assertThat(row.getName()).hasSizeLessThanOrEqualTo(4));
    }

    record Plain(String name) {}

    @BlueprintFor(Plain.class)
    interface PlainBlueprint {
        @Column(length = 3)
        String name();
    }

    @Test
    void mixInsMayCarryThem() {
        assertThat(Seedbed.of(Plain.class).mixIns(PlainBlueprint.class).plan().rows(0, ROWS))
                .allSatisfy(row -> assertThat(row.name()).hasSizeLessThanOrEqualTo(3));
    }

    static class Old {
        @javax.persistence.Column(length = 6, nullable = false)
        String name;
    }

    @Test
    void theOlderPackageIsReadAsWell() {
        assertThat(rows(Old.class)).allSatisfy(row -> assertThat(row.name).hasSizeLessThanOrEqualTo(6));
    }

    static class Checked {
        @NotNull
        @Size(min = 2, max = 50)
        @Column(nullable = false, length = 20)
        String name;
    }

    @Test
    void whatNoValidatorChecksIsNotViolatedOnPurpose() {
        assertThat(Seedbed.of(Checked.class).seed(1).cases().invalid())
                .extracting(Object::toString)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each).contains("violated by").doesNotContain("@Column"));
    }

    static class Short {
        @Column(length = 3)
        @Size(min = 5)
        String name;
    }

    static class Precise {
        @Column(precision = 4, scale = 2)
        @jakarta.validation.constraints.Min(100)
        BigDecimal amount;
    }

    static class Missing {
        @Null
        @Column(nullable = false)
        String name;
    }

    static class Sometimes {
        @Id
        @NullRate(0.5)
        Long id;
    }

    static class Few {
        @Column(unique = true)
        Status status;
    }

    static class Skewed {
        @Id
        @io.seedbed.annotation.Normal(mean = 5, sd = 1)
        long id;
    }

    private static void refused(Class<?> type, String message) {
        assertThatThrownBy(() -> Seedbed.of(type).seed(1).plan().rows(0, 5)).hasMessage(message);
    }

    @Test
    void contradictionsAreNamedAsTheyWereWritten() {
        refused(Short.class, """
                No value is possible for io.seedbed.StoredColumnsTest.Short.name
                  contradiction: @Size(min = 5)
                                 @Column(length = 3)
                  to do: change or remove one of the two""");
        refused(Precise.class, """
                No value is possible for io.seedbed.StoredColumnsTest.Precise.amount
                  contradiction: @Min(100)
                                 @Column(precision = 4, scale = 2)
                  to do: change or remove one of the two""");
        refused(Missing.class, """
                No value is possible for io.seedbed.StoredColumnsTest.Missing.name
                  contradiction: @Null
                                 @Column(nullable = false)
                  to do: change or remove one of the two""");
        refused(Sometimes.class, """
                A value that must be there can not be missing: io.seedbed.StoredColumnsTest.Sometimes.id
                  null rate: 0.5
                  required by: @Id
                  to do: remove @NullRate or what requires the value""");
        refused(Few.class, """
                Too few different values for @Column(unique = true): io.seedbed.StoredColumnsTest.Few.status
                  contradiction: @Column(unique = true)
                                 2 values of StoredColumnsTest.Status
                                 5 rows
                  to do: ask for at most 2 rows, allow more values, or remove @Column(unique = true)""");
        refused(Skewed.class, """
                A unique value can not follow a distribution: io.seedbed.StoredColumnsTest.Skewed.id
                  stated: @Normal(mean = 5, sd = 1)
                          @Id
                  why: unique values are all used up once, each as often as any other
                  to do: remove @Id or the distribution""");
    }
}
