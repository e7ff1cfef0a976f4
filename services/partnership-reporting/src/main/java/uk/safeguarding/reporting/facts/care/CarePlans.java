package uk.safeguarding.reporting.facts.care;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.AuthorisedPathwayPlans;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * Children looked after with an authorised care plan of that period of care. A plan that became
 * part of a pathway plan counts as long as an authorised pathway plan is in force.
 */
public final class CarePlans implements Counting {

  public static final String COUNT = "children-looked-after-with-authorised-care-plan";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("care-plan", "period-of-care", "pathway-plan");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans pathway = AuthorisedPathwayPlans.spans(known);
    Spans planned =
        Spans.of(
            ChildrenLookedAfter.periods(known)
                .flatMap(period -> planned(period, known, pathway).spans().stream()));
    return OpenTo.stood(COUNT, subject, planned);
  }

  private static Spans planned(
      Map.Entry<String, KnownRecord> period, SubjectRecord known, Spans pathway) {
    Spans plans =
        Spans.of(
            known
                .standing("care-plan")
                .map(Map.Entry::getValue)
                .filter(plan -> isOf(plan, period.getKey()))
                .flatMap(plan -> spans(plan, pathway).spans().stream()));
    return plans.and(Spans.of(Stream.of(OpenTo.span(period.getValue()))));
  }

  private static boolean isOf(KnownRecord plan, String period) {
    @Nullable Statement started = plan.statement("started");
    // The message names the period by its UUID alone.
    return started != null && period.equals("period-of-care/" + started.textOrNull("periodOfCare"));
  }

  private static Spans spans(KnownRecord plan, Spans pathway) {
    @Nullable Statement authorised = plan.statement("authorised");
    if (authorised == null) {
      return Spans.NONE;
    }
    @Nullable Statement ended = plan.statement("ended");
    Span own =
        ended == null
            ? Span.since(authorised.day("authorisedOn"))
            : new Span(authorised.day("authorisedOn"), ended.day("endedOn"));
    Spans owned = Spans.of(Stream.of(own));
    return ended != null && ended.text("reason").equals("BECAME_PART_OF_A_PATHWAY_PLAN")
        ? owned.or(pathway.and(Spans.of(Stream.of(Span.since(ended.day("endedOn"))))))
        : owned;
  }
}
