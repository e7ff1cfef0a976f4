package uk.safeguarding.reporting.counted.fold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.Facts;
import uk.safeguarding.reporting.facts.frontdoor.ChildrenMissing;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.protection.ProtectionPlans;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** The countings of {@link Counts}, of which one cannot count some children until it is mended. */
final class PoisonedFacts {

  static final class Poisoned extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  final Set<String> poisoned = new HashSet<>();

  Facts facts() {
    return new Facts(
        List.of(new Faulty(new ContactsReceived()), new ProtectionPlans(), new ChildrenMissing()));
  }

  private final class Faulty implements Counting {

    private final Counting mended;

    Faulty(Counting mended) {
      this.mended = mended;
    }

    @Override
    public Stream<Fact> facts(String subject, SubjectRecord known) {
      if (poisoned.contains(subject)) {
        throw new Poisoned();
      }
      return mended.facts(subject, known);
    }

    @Override
    public Set<String> kinds() {
      return mended.kinds();
    }

    @Override
    public Set<String> counts() {
      return mended.counts();
    }
  }
}
