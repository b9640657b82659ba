package io.seedbed.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object made of its properties' values. */
final class ObjectSource implements Source<Object> {

    private final Assembler assembler;
    private final OtherSides others;
    private Source<?>[] parts = new Source<?>[0];

    ObjectSource(Assembler assembler, OtherSides others) {
        this.assembler = assembler;
        this.others = others;
    }

    /** The sources of the properties, in the assembler's order. */
    Source<?>[] parts() {
        return parts;
    }

    /** Gives the sources of the properties in the assembler's order; later, because a type may contain itself. */
    void parts(List<Source<?>> sources) {
        parts = sources.toArray(Source<?>[]::new);
    }

    @Override
    public Object at(Draw draw, long address) {
        @Nullable Object[] values = new Object[parts.length];
        long outer = draw.owner(address);
        for (int i = 0; i < values.length; i++) {
            values[i] = parts[i].at(draw, address);
        }
        draw.owner(outer);
        Object object = assembler.assemble(values);
        others.tell(object, values);
        return object;
    }
}
