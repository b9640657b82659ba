package io.seedbed.maven.parquet;

import io.seedbed.maven.format.Format;
import io.seedbed.table.ColumnType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;

/** A Parquet file on its way. */
final class ParquetFile implements Format.Sink<List<Object[]>> {
    /** Bytes that are held until they are written together: enough for readers, and little beside what Maven has. */
    private static final long ROW_GROUP = 16 << 20;

    /** Not closed but by {@link #finish}: that writes the end of the file, and it holds nothing but memory. */
    private final ParquetWriter<Object[]> writer;

    ParquetFile(MessageType schema, ColumnType.Members type, OutputStream out) throws IOException {
        this.writer = new Builder(new StreamedFile(out), new ParquetRows(schema, type))
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdPages())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    @Override
    public void append(List<Object[]> part) throws IOException {
        for (Object[] row : part) {
            writer.write(row);
        }
    }

    @Override
    public void finish() throws IOException {
        writer.close();
    }

    @Override
    public void close() {
        // See above.
    }

    /** Without Hadoop as long as everything that it would be asked for is given: the file, the configuration, the compression. */
    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
        private final ParquetRows rows;

        Builder(OutputFile file, ParquetRows rows) {
            super(file);
            this.rows = rows;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @Deprecated
        protected WriteSupport<Object[]> getWriteSupport(Configuration ofHadoop) {
            return rows;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return rows;
        }
    }
}
