package uk.safeguarding.reporting.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The JSON files of one resource folder by name, found by listing it, so that adding a file is
 * enough; works from a directory, a jar and a jar nested in Spring Boot's.
 */
final class DataFiles {
  private static final String SUFFIX = ".json";

  private DataFiles() {}

  static SortedMap<String, byte[]> in(String folder, ClassLoader loader) {
    URL url = loader.getResource(folder + "/");
    if (url == null) {
      throw new IllegalStateException("no folder " + folder + " on the class path");
    }
    try {
      return url.openConnection() instanceof JarURLConnection jar
          ? inJar(folder + "/", jar)
          : inDirectory(Path.of(URI.create(url.toString())));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot list " + url, broken);
    }
  }

  private static SortedMap<String, byte[]> inDirectory(Path directory) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> listed = Files.list(directory)) {
      for (Path path : listed.toList()) {
        String name = String.valueOf(path.getFileName());
        if (name.endsWith(SUFFIX)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> inJar(String folder, JarURLConnection connection)
      throws IOException {
    // A shared, cached jar must not be closed under other readers; this one is ours.
    connection.setUseCaches(false);
    var files = new TreeMap<String, byte[]>();
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : jar.stream().filter(e -> isIn(folder, e)).toList()) {
        try (InputStream bytes = jar.getInputStream(entry)) {
          files.put(entry.getName().substring(folder.length()), bytes.readAllBytes());
        }
      }
    }
    return files;
  }

  private static boolean isIn(String folder, JarEntry entry) {
    String name = entry.getName();
    return name.startsWith(folder)
        && name.endsWith(SUFFIX)
        && name.indexOf('/', folder.length()) < 0;
  }
}
