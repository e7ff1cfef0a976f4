package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * By how much each moment changes one place: millions of them fit into memory, at 12 to 24 bytes
 * each.
 *
 * <p>Moments are found by hashing; one that is 0 is free, since nothing was recorded in 1970.
 */
final class MomentNumbers {

  private static final long NANOS = 1_000_000_000L;

  private long[] moments = new long[4];
  private int[] numbers = new int[4];
  private int size;

  synchronized void add(Instant moment, int number) {
    if (2 * size > moments.length) {
      grow();
    }
    put(
        Math.addExact(Math.multiplyExact(moment.getEpochSecond(), NANOS), moment.getNano()),
        number);
  }

  private void put(long moment, int number) {
    int place = Long.hashCode(moment * 0x9E3779B97F4A7C15L) & (moments.length - 1);
    while (moments[place] != 0 && moments[place] != moment) {
      place = (place + 1) & (moments.length - 1);
    }
    if (moments[place] == 0) {
      moments[place] = moment;
      size++;
    }
    numbers[place] += number;
  }

  private void grow() {
    long[] before = moments;
    int[] numbersBefore = numbers;
    moments = new long[2 * before.length];
    numbers = new int[2 * before.length];
    size = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        put(before[i], numbersBefore[i]);
      }
    }
  }

  /** By moment as it is written; those also that change nothing. */
  synchronized SortedMap<Instant, Integer> all() {
    SortedMap<Instant, Integer> all = new TreeMap<>();
    for (int i = 0; i < moments.length; i++) {
      if (moments[i] != 0) {
        all.put(
            Instant.ofEpochSecond(
                Math.floorDiv(moments[i], NANOS), Math.floorMod(moments[i], NANOS)),
            numbers[i]);
      }
    }
    return all;
  }
}
