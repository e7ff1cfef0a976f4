package uk.safeguarding.reporting.facts.frontdoor;

import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.care.ChildrenLookedAfter;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Children whose case is open and who are neither on a child protection plan nor looked after: each
 * child is in one of the three groups. Who has short breaks only is not looked after.
 */
public final class ChildrenInNeed implements Counting {

  public static final String COUNT = "children-in-need";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("referral", "protection-plan", "period-of-care");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return OpenTo.stood(
        COUNT,
        subject,
        openCase(known)
            .butNot(OpenTo.protectionPlan(known))
            .butNot(ChildrenLookedAfter.spans(known)));
  }

  /** From the decision on a referral to the closure assessment. */
  static Spans openCase(SubjectRecord known) {
    return Spans.of(Referral.of(known).stream().flatMap(each -> each.open().spans().stream()));
  }
}
