package uk.safeguarding.reporting.facts.protection;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.AgeBands;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Dimensions;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** Section 47 enquiries by the day on which they started. */
public final class EnquiriesStarted implements Counting {

  public static final String COUNT = "section-47-enquiries-started";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(Dimension.AGE_BAND);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("section-47-enquiry");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return known
        .standing("section-47-enquiry")
        .map(
            enquiry -> {
              Statement started = requireNonNull(enquiry.getValue().statement("started"));
              return new Fact.Happened(
                  COUNT,
                  enquiry.getKey(),
                  started.day("startedOn"),
                  Dimensions.NONE.with(Dimension.AGE_BAND, AgeBands.of(started.years("age"))));
            });
  }
}
