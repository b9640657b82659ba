package io.seedbed.blueprint;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The public classes beside an abstract type, in its package and its jar or folder, that implement or extend it. */
final class Neighbours {

    private static final String CLASS = ".class";

    private Neighbours() {}

    static List<Class<?>> of(Class<?> type) {
        List<Class<?>> found = new ArrayList<>();
        for (String name : names(type)) {
            try {
                Class<?> neighbour = Class.forName(name, false, type.getClassLoader());
                if (type.isAssignableFrom(neighbour)
                        && Modifier.isPublic(neighbour.getModifiers())
                        && !Modifier.isAbstract(neighbour.getModifiers())
                        && !neighbour.isAnonymousClass()) {
                    found.add(neighbour);
                }
            } catch (ClassNotFoundException | LinkageError e) {
                // It needs what is not there, and so could not be made anyway.
                continue;
            }
        }
        return found;
    }

    /** The names of all classes there; none if the place can not be listed. */
    private static List<String> names(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return List.of();
        }
        String folder = type.getPackageName().replace('.', '/') + "/";
        try {
            File place = Path.of(source.getLocation().toURI()).toFile();
            List<String> files = place.isDirectory() ? files(new File(place, folder), folder) : entries(place, folder);
            return files.stream()
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (URISyntaxException
                | IOException
                | IllegalArgumentException
                | java.nio.file.FileSystemNotFoundException e) {
            return List.of();
        }
    }

    private static List<String> files(File folder, String prefix) throws IOException {
        try (Stream<Path> all = Files.list(folder.toPath())) {
            return all.map(file -> prefix + file.getFileName())
                    .filter(file -> file.endsWith(CLASS))
                    .toList();
        }
    }

    private static List<String> entries(File jar, String folder) throws IOException {
        try (JarFile opened = new JarFile(jar)) {
            return opened.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(name ->
                            name.startsWith(folder) && name.endsWith(CLASS) && name.indexOf('/', folder.length()) < 0)
                    .toList();
        }
    }
}
