package uk.safeguarding.reporting.counted.fold;

import uk.safeguarding.platform.eventstore.LogPosition;

/**
 * What a batch has of one moment.
 *
 * @param first index of its first message in the log
 * @param last index of its last
 */
public record Stretch(long first, long last) {

  static Stretch at(LogPosition position) {
    return new Stretch(position.globalIndex(), position.globalIndex());
  }

  Stretch and(Stretch further) {
    return new Stretch(first, further.last);
  }
}
