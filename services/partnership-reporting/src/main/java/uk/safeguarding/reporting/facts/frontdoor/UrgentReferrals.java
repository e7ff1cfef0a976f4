package uk.safeguarding.reporting.facts.frontdoor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/**
 * High-risk referrals, which are those accepted for a strategy discussion, and among them those of
 * children who never had early help: none is recorded that began before, and whoever took the
 * referral did not know of any.
 */
public final class UrgentReferrals implements Counting {

  public static final String COUNT = "referrals-accepted-for-strategy-discussion";
  public static final String WITHOUT_EARLY_HELP = COUNT + "-without-early-help";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT, WITHOUT_EARLY_HELP);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Referral.DIMENSIONS;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("referral", "early-help");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    List<Referral> all = Referral.of(known);
    List<LocalDate> helped =
        known
            .standing("early-help")
            .map(each -> each.getValue().statement("started"))
            .filter(Objects::nonNull)
            .map(started -> started.day("startedOn"))
            .toList();
    return all.stream()
        .filter(Referral::isUrgent)
        .filter(each -> ReferralsAccepted.isReferral(each, all))
        .flatMap(each -> facts(each, helped));
  }

  private static Stream<Fact> facts(Referral referral, List<LocalDate> helped) {
    boolean hadHelp =
        referral.received().holds("earlyHelpBefore")
            || helped.stream().anyMatch(day -> day.isBefore(referral.receivedOn()));
    LocalDate accepted = Objects.requireNonNull(referral.acceptedOn());
    return (hadHelp ? Stream.of(COUNT) : Stream.of(COUNT, WITHOUT_EARLY_HELP))
        .map(count -> new Fact.Happened(count, referral.id(), accepted, referral.dimensions()));
  }
}
