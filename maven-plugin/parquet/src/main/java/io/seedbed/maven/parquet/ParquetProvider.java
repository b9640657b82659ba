package io.seedbed.maven.parquet;

import io.seedbed.maven.format.Format;
import io.seedbed.maven.format.FormatProvider;
import io.seedbed.table.Table;

/** Where the plugin finds the format {@code parquet}. Thread-safe. */
public final class ParquetProvider implements FormatProvider {

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public Format<?> of(Table table) {
        return new ParquetFormat(table);
    }
}
