package uk.safeguarding.reporting.facts.frontdoor;

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

/** Contacts by the day of receipt, those that become referrals included. */
public final class ContactsReceived implements Counting {

  public static final String COUNT = "contacts-received";

  @Override
  public Set<String> counts() {
    return Set.of(COUNT);
  }

  @Override
  public Set<Dimension> dimensions(String count) {
    return Set.of(Dimension.AGENCY, Dimension.SOURCE, Dimension.REASON, Dimension.AGE_BAND);
  }

  @Override
  public Set<String> kinds() {
    return Set.of("contact");
  }

  @Override
  public Stream<Fact> facts(String subject, SubjectRecord known) {
    return known
        .standing("contact")
        .map(
            contact -> {
              Statement received = requireNonNull(contact.getValue().statement("received"));
              return new Fact.Happened(
                  COUNT,
                  contact.getKey(),
                  received.dayOfMoment("receivedAt"),
                  Dimensions.NONE
                      .with(Dimension.AGENCY, received.textOrNull("agency"))
                      .with(Dimension.SOURCE, received.textOrNull("source"))
                      .with(Dimension.REASON, received.textOrNull("reason"))
                      .with(Dimension.AGE_BAND, AgeBands.of(received.years("age"))));
            });
  }
}
