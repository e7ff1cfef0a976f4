package uk.safeguarding.contactsandreferrals.worklists;

import static uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeLimits.RETURN_INTERVIEW;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeEvent;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeFindingCleared;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeFindingMade;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeReported;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingRecorded;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOfferWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOffered;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeRecorded;
import uk.safeguarding.kernel.London;
import uk.safeguarding.platform.readmodel.Change;
import uk.safeguarding.platform.readmodel.Logged;
import uk.safeguarding.platform.worklists.WorkItem;
import uk.safeguarding.platform.worklists.WorkList;

/**
 * Children who are back and wait for their return interview. The duty is the council's, so only its
 * own records of episodes are listed; what another agency recorded of the same child would never be
 * done.
 *
 * @param agency the code of the council's children's services
 */
public record ReturnInterviewsDue(String agency) implements WorkList<MissingEpisodeEvent> {

  @Override
  public String name() {
    return "return-interviews-due";
  }

  @Override
  public String title() {
    return "Return interviews due";
  }

  @Override
  public String limit() {
    return RETURN_INTERVIEW + " from the child's return: " + RETURN_INTERVIEW.source();
  }

  @Override
  public Class<MissingEpisodeEvent> eventType() {
    return MissingEpisodeEvent.class;
  }

  @Override
  public Collection<String> keys(MissingEpisodeEvent event) {
    return event.agency().equals(agency) ? List.of(event.episode().toString()) : List.of();
  }

  @Override
  public Change<WorkItem> evolve(
      String key, @Nullable WorkItem item, Logged<MissingEpisodeEvent> logged) {
    return switch (logged.event()) {
      case ReturnFromMissingRecorded recorded -> due(recorded, recorded.returnedAt());
      case ReturnFromMissingCorrected corrected ->
          item == null ? Change.keep() : due(corrected, corrected.returnedAt());
      case ReturnInterviewOutcomeRecorded _, MissingEpisodeWithdrawn _ -> Change.remove();
      case MissingEpisodeReported _,
          MissingEpisodeCorrected _,
          ReturnInterviewOffered _,
          ReturnInterviewOfferWithdrawn _,
          ReturnInterviewOutcomeCorrected _,
          MissingEpisodeFindingMade _,
          MissingEpisodeFindingCleared _ ->
          Change.keep();
    };
  }

  private static Change<WorkItem> due(MissingEpisodeEvent event, Instant returnedAt) {
    Instant dueAt = RETURN_INTERVIEW.end(returnedAt);
    return Change.put(
        new WorkItem(
            event.episode().toString(),
            event.child(),
            London.day(returnedAt),
            London.day(dueAt),
            dueAt));
  }
}
