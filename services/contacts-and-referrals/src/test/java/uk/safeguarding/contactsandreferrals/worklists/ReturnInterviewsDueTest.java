package uk.safeguarding.contactsandreferrals.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.missingepisode.FoundBy;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingEpisodeId;
import uk.safeguarding.contactsandreferrals.missingepisode.MissingFrom;
import uk.safeguarding.contactsandreferrals.missingepisode.ReturnInterviewOutcome;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeEvent;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeReported;
import uk.safeguarding.contactsandreferrals.missingepisode.events.MissingEpisodeWithdrawn;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingCorrected;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnFromMissingRecorded;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOffered;
import uk.safeguarding.contactsandreferrals.missingepisode.events.ReturnInterviewOutcomeRecorded;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.worklists.WorkItem;

class ReturnInterviewsDueTest {

  private static final MissingEpisodeId ID = new MissingEpisodeId(new UUID(7, 2));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final String COUNCIL = "scc-childrens-services";
  private static final Instant MISSING = Instant.parse("2018-10-26T10:00:00Z");
  private static final Instant BACK = Instant.parse("2018-10-26T22:30:00Z");

  private static final MissingEpisodeReported REPORTED =
      new MissingEpisodeReported(ID, CHILD, 14, COUNCIL, MissingFrom.CARE, MISSING, MISSING);
  private static final ReturnFromMissingRecorded RETURNED =
      new ReturnFromMissingRecorded(ID, CHILD, COUNCIL, BACK, FoundBy.POLICE);
  private static final ReturnInterviewOutcomeRecorded HELD =
      new ReturnInterviewOutcomeRecorded(
          ID, CHILD, COUNCIL, ReturnInterviewOutcome.HELD, BACK.plusSeconds(3600));
  private static final WorkItem DUE =
      new WorkItem(
          ID.toString(),
          CHILD,
          LocalDate.of(2018, 10, 26),
          LocalDate.of(2018, 10, 29),
          Instant.parse("2018-10-29T22:30:00Z"));

  private final ReturnInterviewsDue list = new ReturnInterviewsDue(COUNCIL);

  @Test
  void an_interview_is_due_once_the_child_is_back_and_not_before() {
    assertThat(after(REPORTED)).isNull();
    assertThat(after(REPORTED, RETURNED)).isEqualTo(DUE);
    assertThat(after(REPORTED, RETURNED, RETURNED)).as("folded twice").isEqualTo(DUE);
  }

  @Test
  void an_offer_alone_does_not_do_it() {
    assertThat(
            after(
                REPORTED,
                RETURNED,
                new ReturnInterviewOffered(ID, CHILD, COUNCIL, new UUID(9, 1), BACK)))
        .isEqualTo(DUE);
  }

  @Test
  void it_is_done_when_the_interview_came_to_something() {
    assertThat(after(REPORTED, RETURNED, HELD)).isNull();
  }

  @Test
  void a_corrected_return_moves_the_limit_and_never_brings_a_done_one_back() {
    var corrected =
        new ReturnFromMissingCorrected(ID, CHILD, COUNCIL, BACK.minusSeconds(7200), FoundBy.POLICE);
    assertThat(after(REPORTED, RETURNED, corrected))
        .extracting(WorkItem::dueAt)
        .isEqualTo(Instant.parse("2018-10-29T20:30:00Z"));
    assertThat(after(REPORTED, RETURNED, HELD, corrected)).isNull();
  }

  @Test
  void a_withdrawn_episode_is_off_the_list() {
    assertThat(
            after(
                REPORTED,
                RETURNED,
                new MissingEpisodeWithdrawn(ID, CHILD, COUNCIL, WithdrawalReason.DUPLICATE)))
        .isNull();
  }

  @Test
  void what_another_agency_records_is_not_on_the_councils_list() {
    assertThat(list.keys(RETURNED)).containsExactly(ID.toString());
    assertThat(
            list.keys(
                new ReturnFromMissingRecorded(ID, CHILD, "hampshire-police", BACK, FoundBy.POLICE)))
        .isEmpty();
  }

  private @Nullable WorkItem after(MissingEpisodeEvent... events) {
    return Folded.item(list, events);
  }
}
