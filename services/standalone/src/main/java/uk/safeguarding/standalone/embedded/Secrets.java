package uk.safeguarding.standalone.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What this data directory chose at random once: passwords, keys, and the ports its servers listen
 * on.
 */
public final class Secrets {

  private static final int PASSWORD_BYTES = 24;
  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final Content content;

  record Content(
      SortedMap<String, String> passwords,
      SortedMap<String, Integer> ports,
      SortedMap<String, String> keys) {

    Content {
      keys = keys == null ? new TreeMap<>() : keys; // A file from before there were any.
    }
  }

  private Secrets(Path file, Content content) {
    this.file = file;
    this.content = content;
  }

  static Secrets in(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Secrets(file, new Content(new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    }
    try {
      return new Secrets(file, JSON.readValue(Files.readAllBytes(file), Content.class));
    } catch (JacksonException e) {
      throw new IOException(file + " cannot be read as JSON; restore it from a backup.", e);
    }
  }

  public synchronized boolean hasPassword(String name) {
    return content.passwords().containsKey(name);
  }

  /** The password of that name, stored before it is given out. */
  public synchronized String password(String name) {
    var known = content.passwords().get(name);
    if (known != null) {
      return known;
    }
    var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
    content.passwords().put(name, password);
    save();
    return password;
  }

  /** 256 random bits in base64, stored before they are given out. */
  public synchronized String key(String name) {
    var known = content.keys().get(name);
    if (known != null) {
      return known;
    }
    var key = Base64.getEncoder().encodeToString(random(KEY_BYTES));
    content.keys().put(name, key);
    save();
    return key;
  }

  /** A key that somebody put into the file; null when there is none of that name. */
  public synchronized @Nullable String keyIfKnown(String name) {
    return content.keys().get(name);
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** The port that server had before where it is free, else another one, remembered from now on. */
  public synchronized int port(String server) {
    var known = content.ports().get(server);
    if (known != null && LoopbackPorts.free(known)) {
      return known;
    }
    int port = LoopbackPorts.choose();
    while (content.ports().containsValue(port)) {
      port = LoopbackPorts.choose();
    }
    content.ports().put(server, port);
    save();
    return port;
  }

  private void save() {
    try {
      PrivateFiles.write(file, JSON.writeValueAsBytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
