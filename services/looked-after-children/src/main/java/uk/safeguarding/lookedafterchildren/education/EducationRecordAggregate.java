package uk.safeguarding.lookedafterchildren.education;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.education.commands.CorrectEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.CorrectEducationRecordEnd;
import uk.safeguarding.lookedafterchildren.education.commands.EducationRecordCommand;
import uk.safeguarding.lookedafterchildren.education.commands.EndEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.EndNeetSpell;
import uk.safeguarding.lookedafterchildren.education.commands.RecordDestination;
import uk.safeguarding.lookedafterchildren.education.commands.RecordExclusion;
import uk.safeguarding.lookedafterchildren.education.commands.RecordSchoolPlace;
import uk.safeguarding.lookedafterchildren.education.commands.StartEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.StartNeetSpell;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawDestination;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawEducationRecord;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawExclusion;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawNeetSpell;
import uk.safeguarding.lookedafterchildren.education.commands.WithdrawSchoolPlace;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link EducationRecord}: routes, appends, replays, takes no decision. */
public class EducationRecordAggregate {

  @AggregateIdentifier private @Nullable EducationRecordId id;

  private EducationRecord education = EducationRecord.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartEducationRecord command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectEducationRecord command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordSchoolPlace command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawSchoolPlace command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordExclusion command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawExclusion command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(StartNeetSpell command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndNeetSpell command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawNeetSpell command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordDestination command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawDestination command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndEducationRecord command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectEducationRecordEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawEducationRecord command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(EducationRecordEvent event, MetaData origin) {
    id = event.education();
    education = education.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(EducationRecordCommand command, MetaData request) {
    return told.once(request, () -> education.decide(command));
  }
}
