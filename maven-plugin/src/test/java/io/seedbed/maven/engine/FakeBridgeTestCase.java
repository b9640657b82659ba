package io.seedbed.maven.engine;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Stands where the engine's entry class stands; loaded by the loader under test, never by the test's own. */
public final class FakeBridgeTestCase implements Function<Map<String, String>, Iterator<Object[]>> {
    public static final int API = EngineLoader.API;

    public static String version() {
        return "1.2.3";
    }

    @Override
    public Iterator<Object[]> apply(Map<String, String> request) {
        if ("rows".equals(request.get("action"))) {
            throw new IllegalStateException(
                    "Cannot create shop.Order", new IllegalArgumentException("total is negative"));
        }
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        boolean seesTheTests = context == FakeBridgeTestCase.class.getClassLoader();
        return List.<Object[]>of(
                        new Object[] {seesTheTests, canSee("org.apache.maven.plugin.Mojo"), canSee("java.sql.Date")})
                .iterator();
    }

    private static boolean canSee(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** The same of an older release. */
    public static final class Old implements Function<Map<String, String>, Iterator<Object[]>> {
        public static final int API = 0;

        public static String version() {
            return "0.0.1";
        }

        public static void main(String[] arguments) throws IOException {
            ObjectOutputStream answers = new ObjectOutputStream(System.out);
            answers.writeInt(API);
            answers.writeUTF(version());
            answers.flush();
        }

        @Override
        public Iterator<Object[]> apply(Map<String, String> request) {
            throw new AssertionError("Never asked: the version is wrong");
        }
    }
}
