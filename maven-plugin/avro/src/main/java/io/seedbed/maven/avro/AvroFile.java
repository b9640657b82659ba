package io.seedbed.maven.avro;

import io.seedbed.maven.format.Format;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;

/** A container file on its way. */
final class AvroFile implements Format.Sink<AvroFormat.Part> {
    /** Not closed: that would close the stream, which belongs to others, and it holds nothing else. */
    private final DataFileWriter<Object> writer;

    AvroFile(Schema schema, OutputStream out) throws IOException {
        this.writer = new DataFileWriter<>(new GenericDatumWriter<>(schema));
        writer.create(schema, out, marker(schema));
    }

    @Override
    public void append(AvroFormat.Part part) throws IOException {
        int start = 0;
        for (int end : part.ends()) {
            writer.appendEncoded(ByteBuffer.wrap(part.bytes(), start, end - start));
            start = end;
        }
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }

    @Override
    public void close() {
        // See above.
    }

    /** The 16 bytes between blocks, by which readers find the next one. Avro draws them by lot; ours follow from the schema. */
    private static byte[] marker(Schema schema) {
        try {
            return MessageDigest.getInstance("MD5").digest(schema.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }
}
