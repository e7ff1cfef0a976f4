package uk.safeguarding.reporting.indicators;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads data files strictly: an unknown or repeated field is a slip, and the file is named. */
public final class DefinitionFiles {
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DefinitionFiles() {}

  /**
   * The contents by file name.
   *
   * @throws IllegalStateException naming the file that cannot be read
   */
  public static <T> SortedMap<String, T> read(String folder, Class<T> type, ClassLoader loader) {
    var contents = new TreeMap<String, T>();
    DataFiles.in(folder, loader)
        .forEach((name, json) -> contents.put(name, read(folder + "/" + name, json, type)));
    return contents;
  }

  private static <T> T read(String file, byte[] json, Class<T> type) {
    try {
      return STRICT.readValue(json, type);
    } catch (JacksonException unreadable) {
      throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
    }
  }
}
