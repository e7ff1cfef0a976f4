package uk.safeguarding.reporting.facts.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Children looked after, and among them those with foster carers of an agency and unaccompanied
 * asylum-seeking children. Short breaks (V3, V4) are none of them.
 */
public final class ChildrenLookedAfter implements Counting {

  public static final String COUNT = "children-looked-after";
  public static final String WITH_AGENCY = COUNT + "-with-fostering-agency";
  public static final String UNACCOMPANIED = COUNT + "-unaccompanied";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT, WITH_AGENCY, UNACCOMPANIED);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("period-of-care", "unaccompanied");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans lookedAfter = spans(known);
    Spans agency = Spans.of(periods(known).map(Map.Entry::getValue).flatMap(this::withAgency));
    return Stream.of(
            OpenTo.stood(COUNT, subject, lookedAfter),
            OpenTo.stood(WITH_AGENCY, subject, agency),
            OpenTo.stood(UNACCOMPANIED, subject, unaccompanied(known).and(lookedAfter)))
        .flatMap(facts -> facts);
  }

  /** The days on which a child is looked after, short breaks apart. */
  public static Spans spans(SubjectRecord known) {
    return Spans.of(periods(known).map(each -> OpenTo.span(each.getValue())));
  }

  /** The periods of care that are not of short breaks, with their ids. */
  static Stream<Map.Entry<String, KnownRecord>> periods(SubjectRecord known) {
    return known
        .standing("period-of-care")
        .filter(period -> !Stays.isOfShortBreaks(period.getValue()));
  }

  /** In a temporary placement the child is expected back where it was before. */
  private Stream<Span> withAgency(KnownRecord period) {
    List<Span> spans = new ArrayList<>();
    boolean agency = false;
    for (Stay stay : Stays.of(period)) {
      agency = stay.isTemporary() ? agency : stay.isWithFosteringAgency();
      if (agency) {
        spans.add(stay.span());
      }
    }
    return spans.stream();
  }

  private static Spans unaccompanied(SubjectRecord known) {
    return Spans.of(known.standing("unaccompanied").map(status -> OpenTo.span(status.getValue())));
  }
}
