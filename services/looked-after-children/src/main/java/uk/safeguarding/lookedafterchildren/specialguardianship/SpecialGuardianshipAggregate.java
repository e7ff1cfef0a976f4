package uk.safeguarding.lookedafterchildren.specialguardianship;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.ApplyForSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CompleteSpecialGuardianshipReport;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipApplication;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipAssessment;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipBreakdown;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipEnd;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipReport;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.CorrectSpecialGuardianshipSupportPlan;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.EndSpecialGuardianship;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.GrantSpecialGuardianshipOrder;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.MakeSpecialGuardianshipSupportPlan;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.RecordSpecialGuardianshipBreakdown;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.SpecialGuardianshipCommand;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.StartSpecialGuardianshipAssessment;
import uk.safeguarding.lookedafterchildren.specialguardianship.commands.WithdrawSpecialGuardianshipRecord;
import uk.safeguarding.lookedafterchildren.specialguardianship.events.SpecialGuardianshipEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link SpecialGuardianship}: routes, appends, replays, takes no decision. */
public class SpecialGuardianshipAggregate {

  @AggregateIdentifier private @Nullable SpecialGuardianshipId id;

  private SpecialGuardianship guardianship = SpecialGuardianship.NONE;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartSpecialGuardianshipAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSpecialGuardianshipAssessment command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CompleteSpecialGuardianshipReport command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSpecialGuardianshipReport command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(MakeSpecialGuardianshipSupportPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSpecialGuardianshipSupportPlan command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(ApplyForSpecialGuardianshipOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSpecialGuardianshipApplication command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(GrantSpecialGuardianshipOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSpecialGuardianshipOrder command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordSpecialGuardianshipBreakdown command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSpecialGuardianshipBreakdown command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(EndSpecialGuardianship command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSpecialGuardianshipEnd command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawSpecialGuardianshipRecord command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(SpecialGuardianshipEvent event, MetaData origin) {
    id = event.guardianship();
    guardianship = guardianship.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(SpecialGuardianshipCommand command, MetaData request) {
    return told.once(request, () -> guardianship.decide(command));
  }
}
