package uk.safeguarding.lookedafterchildren.milestones;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.safeguarding.kernel.Month;

/** A month in which a child reaches an age, written {@code 2018-10} in events and messages. */
public record MilestoneMonth(Month month) {

  /** Of every age. */
  public static SortedMap<Integer, MilestoneMonth> all(SortedMap<Integer, Month> months) {
    var written = new TreeMap<Integer, MilestoneMonth>();
    months.forEach((age, month) -> written.put(age, new MilestoneMonth(month)));
    return written;
  }

  /** Reads {@code 2018-10}. */
  @JsonCreator
  public static MilestoneMonth parse(String written) {
    return new MilestoneMonth(Month.parse(written));
  }

  @JsonValue
  @Override
  public String toString() {
    return month.toString();
  }
}
