package io.seedbed.maven.parquet;

import io.seedbed.maven.engine.Engine;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** An engine whose rows hold a number and a kilobyte of text each, which compresses badly. */
final class WideRows implements Engine {
    private static final int NUMBERS = 64;

    @Override
    public Iterator<Object[]> ask(Map<String, String> request) {
        if ("describe".equals(request.get("action"))) {
            return List.<Object[]>of(
                            new Object[] {Map.of("seed", "42")}, column("id", Long.class), column("text", String.class))
                    .iterator();
        }
        return LongStream.range(Long.parseLong(request.get("from")), Long.parseLong(request.get("to")))
                .mapToObj(row -> new Object[] {row, row + noise(row)})
                .iterator();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static String noise(long row) {
        SplittableRandom random = new SplittableRandom(row);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < NUMBERS; i++) {
            noise.append(Long.toHexString(random.nextLong()));
        }
        return noise.toString();
    }

    private static Object[] column(String path, Class<?> type) {
        return new Object[] {path, Map.of("type", type.getTypeName(), "nullable", false, "owners", List.of())};
    }
}
