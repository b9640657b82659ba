package io.seedbed.junit;

import io.seedbed.blueprint.Site;
import io.seedbed.problem.SeedbedException;

/** What users get wrong about the annotations of this package, and how they are told. */
final class Mistakes {

    private Mistakes() {}

    static SeedbedException negative(String attribute, long value, String place) {
        return SeedbedException.of("The attribute " + attribute + " can not be negative")
                .fact("where", place)
                .fact(attribute, value)
                .remedy(
                        attribute.equals("row")
                                ? "count rows from 0, or leave row out to have one chosen"
                                : "ask for at least one row, or leave rows out")
                .exception();
    }

    static SeedbedException partOfDataset(String place) {
        return SeedbedException.of("A data set comes as a whole")
                .fact("where", place)
                .fact("why", "row, rows, entity and where choose among the rows of one class")
                .remedy("leave them out, and ask the data set's tables for rows, e.g. shop.customers().row(17)")
                .exception();
    }

    static SeedbedException badScale(double scale, String place) {
        return SeedbedException.of("A scale must be a finite number, zero or more")
                .fact("where", place)
                .fact("scale", scale)
                .remedy(
                        "leave it out for as many rows as the data set says, or write how many times as many there shall be")
                .exception();
    }

    static SeedbedException onceForOneMethod(String place) {
        return SeedbedException.of("@LoadDataset(once = true) has no effect on a method")
                .fact("where", place)
                .fact("why", "a method's data set is loaded before that method")
                .remedy("leave once out, or put the annotation on the class")
                .exception();
    }

    static SeedbedException finalField(Site site) {
        return SeedbedException.of("Can not fill a final field")
                .fact("where", site.place())
                .remedy("remove final, or take the value as a constructor parameter")
                .exception();
    }

    static SeedbedException lacksTemplate(Site site) {
        return SeedbedException.of("@SyntheticSource has no effect here")
                .fact("where", site.place())
                .fact("why", "only @ParameterizedTest and @ParameterizedClass run once for each row")
                .remedy("make it a @ParameterizedTest, or put @Synthetic on the parameter to get one value")
                .exception();
    }

    static SeedbedException noRows(int rows, String place) {
        return SeedbedException.of("@SyntheticSource gives no row")
                .fact("where", place)
                .fact("rows", rows)
                .remedy("ask for at least one row")
                .exception();
    }

    static SeedbedException noParameters(String place) {
        return SeedbedException.of("@SyntheticSource finds no parameter to fill")
                .fact("where", place)
                .fact("why", "there is none, or the first one belongs to another extension, and so do all behind it")
                .remedy("declare the parameters to be filled, before those of other extensions")
                .exception();
    }
}
