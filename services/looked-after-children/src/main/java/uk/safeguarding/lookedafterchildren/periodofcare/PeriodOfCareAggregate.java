package uk.safeguarding.lookedafterchildren.periodofcare;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.CorrectPeriodOfCareEnd;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.EndPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.PeriodOfCareCommand;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.RecordLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.StartPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawEpisodeOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterReview;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawLookedAfterVisit;
import uk.safeguarding.lookedafterchildren.periodofcare.commands.WithdrawPeriodOfCare;
import uk.safeguarding.lookedafterchildren.periodofcare.events.PeriodOfCareEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link PeriodOfCare}: routes, appends, replays, takes no decision. */
public class PeriodOfCareAggregate {

  @AggregateIdentifier private @Nullable PeriodOfCareId id;

  private PeriodOfCare period = PeriodOfCare.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartPeriodOfCare command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPeriodOfCare command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordEpisodeOfCare command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectEpisodeOfCare command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawEpisodeOfCare command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordLookedAfterVisit command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawLookedAfterVisit command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordLookedAfterReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawLookedAfterReview command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndPeriodOfCare command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectPeriodOfCareEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawPeriodOfCare command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(PeriodOfCareEvent event, MetaData origin) {
    id = event.period();
    period = period.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(PeriodOfCareCommand command, MetaData request) {
    return told.once(request, () -> period.decide(command));
  }
}
