package io.seedbed.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.Seedbed;
import io.seedbed.annotation.Children;
import io.seedbed.annotation.Dataset;
import io.seedbed.annotation.NullRate;
import io.seedbed.annotation.References;
import io.seedbed.annotation.Rows;
import io.seedbed.annotation.Unique;
import io.seedbed.annotation.Zipf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parts of a composite key are those of one row, whatever is stated beside one of them. */
class CompositeReferenceTest {

    record Place(@Unique int number, @Unique String street) {}

    record Visit(
            @References(value = Place.class, property = "number", as = "place")
            int number,

            @References(value = Place.class, property = "street", as = "place")
            String street) {

        Place place() {
            return new Place(number, street);
        }
    }

    @Dataset
    interface Town {
        @Rows(10)
        Table<Place> places();

        @Children(of = Place.class, atLeast = 2, atMost = 2)
        Table<Visit> visits();
    }

    @Dataset
    interface TownByStreet {
        @Rows(10)
        Table<Place> places();

        @Children(of = Place.class, by = "street", atLeast = 2, atMost = 2)
        Table<Visit> visits();
    }

    @Test
    void oneOfThemNamesTheParent() {
        Town town = Seedbed.dataset(Town.class).tables();
        List<Place> twice =
                town.places().stream().flatMap(place -> Stream.of(place, place)).toList();

        assertThat(town.visits().stream().map(Visit::place)).containsExactlyElementsOf(twice);
        assertThat(Seedbed.dataset(TownByStreet.class).tables().visits().stream()
                        .map(Visit::place))
                .containsExactlyElementsOf(twice);
    }

    record Popular(
            @References(value = Place.class, property = "number", as = "place")
            int number,

            @References(value = Place.class, property = "street", as = "place") @Zipf(n = 10)
            String street) {}

    record Once(
            @References(value = Place.class, property = "number", as = "place") @Unique
            int number,

            @References(value = Place.class, property = "street", as = "place")
            String street) {}

    @Dataset
    interface Favourites {
        @Rows(10)
        Table<Place> places();

        @Rows(500)
        Table<Popular> popular();

        @Rows(10)
        Table<Once> once();
    }

    @Test
    void oneOfThemSaysHowPopularTheRowsAre() {
        Favourites favourites = Seedbed.dataset(Favourites.class).tables();
        List<Place> places = favourites.places().list();
        List<Place> visited = favourites.popular().stream()
                .map(row -> new Place(row.number(), row.street()))
                .toList();

        assertThat(places).containsAll(visited);
        // A third of the visits, and a tenth if popularity did not count: 50 of 500 then, and 100 with a chance below
        // 1e-10.
        assertThat(places)
                .anyMatch(place -> visited.stream().filter(place::equals).count() > 100);
    }

    @Test
    void oneOfThemIsUnique() {
        Favourites favourites = Seedbed.dataset(Favourites.class).tables();

        assertThat(favourites.once().stream().map(row -> new Place(row.number(), row.street())))
                .containsExactlyInAnyOrderElementsOf(favourites.places().list());
    }

    record Part(
            @Unique int number,
            @Unique String code,

            @References(value = Part.class, property = "number", as = "whole")
            Integer wholeNumber,

            @References(value = Part.class, property = "code", as = "whole")
            String wholeCode) {}

    @Dataset
    interface Machine {
        @Rows(40)
        Table<Part> parts();
    }

    @Test
    void inATree() {
        List<Part> parts = Seedbed.dataset(Machine.class).tables().parts().list();

        assertThat(parts.stream().filter(part -> part.wholeNumber() != null))
                .hasSizeGreaterThan(30)
                .allMatch(part -> parts.stream()
                        .anyMatch(whole -> whole.number() == part.wholeNumber()
                                && whole.code().equals(part.wholeCode())));
    }

    record Perhaps(
            @References(value = Place.class, property = "number", as = "place") @NullRate(0.4)
            Integer number,

            @References(value = Place.class, property = "street", as = "place") @NullRate(0.4)
            String street) {}

    @Dataset
    interface Sometimes {
        @Rows(10)
        Table<Place> places();

        @Rows(200)
        Table<Perhaps> perhaps();
    }

    @Test
    void theyAreMissingTogether() {
        Sometimes sometimes = Seedbed.dataset(Sometimes.class).tables();
        List<Place> places = sometimes.places().list();

        assertThat(sometimes.perhaps().stream())
                .allMatch(row -> row.number() == null
                        ? row.street() == null
                        : places.contains(new Place(row.number(), row.street())));
        // 80 of 200 with a standard deviation of 7: six of them, below 1e-8.
        assertThat(sometimes.perhaps().stream().filter(row -> row.number() == null))
                .hasSizeBetween(38, 122);
    }
}
