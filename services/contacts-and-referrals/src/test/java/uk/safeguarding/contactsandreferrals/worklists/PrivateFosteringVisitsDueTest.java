package uk.safeguarding.contactsandreferrals.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringArrangementId;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringEndReason;
import uk.safeguarding.contactsandreferrals.privatefostering.PrivateFosteringNotifier;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.CorrectPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.EndPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.NotifyPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.PrivateFosteringCommand;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.RecordPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFostering;
import uk.safeguarding.contactsandreferrals.privatefostering.commands.WithdrawPrivateFosteringVisit;
import uk.safeguarding.contactsandreferrals.privatefostering.events.PrivateFosteringEvent;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.WithdrawalReason;
import uk.safeguarding.platform.worklists.WorkItem;

/** The list folds what the record really tells, so the record decides here too. */
class PrivateFosteringVisitsDueTest {

  private static final PrivateFosteringArrangementId ID =
      new PrivateFosteringArrangementId(new UUID(8, 6));
  private static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  private static final UUID FIRST = new UUID(9, 1);
  private static final UUID SECOND = new UUID(9, 2);
  private static final LocalDate MONDAY = LocalDate.of(2018, 9, 3);
  private static final LocalDate FRIDAY = LocalDate.of(2018, 9, 7);
  private static final NotifyPrivateFostering NOTIFY =
      new NotifyPrivateFostering(ID, CHILD, 11, MONDAY, PrivateFosteringNotifier.PARENT, MONDAY);
  private static final RecordPrivateFosteringVisit VISIT =
      new RecordPrivateFosteringVisit(ID, FIRST, FRIDAY);
  private static final RecordPrivateFosteringVisit NEXT =
      new RecordPrivateFosteringVisit(ID, SECOND, FRIDAY.plusWeeks(4));

  private final PrivateFosteringVisitsDue list = new PrivateFosteringVisitsDue();

  @Test
  void the_first_visit_is_due_7_working_days_after_the_notification() {
    assertThat(after(NOTIFY)).isEqualTo(due(MONDAY, LocalDate.of(2018, 9, 12)));
  }

  @Test
  void each_visit_puts_the_next_in_its_place() {
    assertThat(after(NOTIFY, VISIT)).isEqualTo(due(FRIDAY, FRIDAY.plusWeeks(6)));
    assertThat(after(NOTIFY, VISIT, NEXT))
        .isEqualTo(due(FRIDAY.plusWeeks(4), FRIDAY.plusWeeks(10)));
    assertThat(after(NOTIFY, NEXT, VISIT))
        .as("recorded in another order")
        .isEqualTo(due(FRIDAY.plusWeeks(4), FRIDAY.plusWeeks(10)));
  }

  @Test
  void a_withdrawn_visit_brings_back_the_limit_before_it() {
    assertThat(
            after(
                NOTIFY,
                VISIT,
                NEXT,
                new WithdrawPrivateFosteringVisit(ID, SECOND, WithdrawalReason.ENTERED_IN_ERROR)))
        .isEqualTo(due(FRIDAY, FRIDAY.plusWeeks(6)));
  }

  @Test
  void a_corrected_notification_moves_the_first_limit() {
    assertThat(
            after(
                NOTIFY,
                new CorrectPrivateFostering(
                    ID, FRIDAY, PrivateFosteringNotifier.PROFESSIONAL, MONDAY)))
        .isEqualTo(due(FRIDAY, LocalDate.of(2018, 9, 18)));
  }

  @Test
  void nothing_is_due_after_the_end_or_a_withdrawal() {
    var end =
        new EndPrivateFostering(ID, FRIDAY.plusWeeks(5), PrivateFosteringEndReason.MOVED_AWAY);
    assertThat(after(NOTIFY, VISIT, end)).isNull();
    assertThat(after(NOTIFY, VISIT, end, NEXT)).as("a visit recorded late").isNull();
    assertThat(after(NOTIFY, VISIT, new WithdrawPrivateFostering(ID, WithdrawalReason.DUPLICATE)))
        .isNull();
  }

  private @Nullable WorkItem after(PrivateFosteringCommand... commands) {
    List<PrivateFosteringEvent> events = new ArrayList<>();
    PrivateFostering arrangement = PrivateFostering.NONE;
    for (PrivateFosteringCommand command : commands) {
      for (PrivateFosteringEvent event : arrangement.decide(command)) {
        arrangement = arrangement.evolve(event);
        events.add(event);
      }
    }
    return Folded.item(list, events.toArray(PrivateFosteringEvent[]::new));
  }

  private static WorkItem due(LocalDate since, LocalDate dueOn) {
    return WorkItem.due(ID, CHILD, since, dueOn);
  }
}
