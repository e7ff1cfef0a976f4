package uk.safeguarding.platform.readmodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Compares the canonical dumps of two generations. */
final class DumpComparison {

  private final CanonicalDump one;
  private final CanonicalDump other;

  DumpComparison(ReadModels one, ReadModels other) {
    this.one = new CanonicalDump(one);
    this.other = new CanonicalDump(other);
  }

  Comparison of(String collection) {
    Set<UUID> lines = new HashSet<>();
    one.lines(collection, line -> lines.add(digest(line)));
    int stored = lines.size();
    int[] rebuilt = new int[2];
    other.lines(
        collection,
        line -> {
          rebuilt[0]++;
          rebuilt[1] += lines.remove(digest(line)) ? 1 : 0;
        });
    return new Comparison(collection, stored, rebuilt[0], rebuilt[1]);
  }

  /** A line may hold whatever is known of a child: it is compared in 16 bytes. */
  private static UUID digest(String line) {
    return UUID.nameUUIDFromBytes(line.getBytes(UTF_8));
  }
}
