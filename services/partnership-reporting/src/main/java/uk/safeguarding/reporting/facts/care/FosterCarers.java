package uk.safeguarding.reporting.facts.care;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.OpenTo;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;
import uk.safeguarding.reporting.subjects.KnownRecord;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** The council's own foster carers, from approval to closure. */
public final class FosterCarers implements Counting {

  public static final String COUNT = "foster-carers";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("foster-carer");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    Spans approved =
        Spans.of(
            known
                .standing("foster-carer")
                .map(Map.Entry::getValue)
                .filter(carer -> carer.statement("approved") != null)
                .map(FosterCarers::approved));
    return OpenTo.stood(COUNT, subject, approved);
  }

  private static Span approved(KnownRecord carer) {
    Statement approved = requireNonNull(carer.statement("approved"));
    @Nullable Statement closed = carer.statement("closed");
    return closed == null
        ? Span.since(approved.day("approvedOn"))
        : new Span(approved.day("approvedOn"), closed.day("closedOn"));
  }
}
