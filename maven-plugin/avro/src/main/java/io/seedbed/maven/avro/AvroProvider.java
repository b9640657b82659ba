package io.seedbed.maven.avro;

import io.seedbed.maven.format.Format;
import io.seedbed.maven.format.FormatProvider;
import io.seedbed.table.Table;

/** Where the plugin finds the format {@code avro}. Thread-safe. */
public final class AvroProvider implements FormatProvider {

    @Override
    public String name() {
        return "avro";
    }

    @Override
    public Format<?> of(Table table) {
        return new AvroFormat(table);
    }
}
