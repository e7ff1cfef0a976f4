package uk.safeguarding.childprotection.section47enquiry;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.childprotection.section47enquiry.commands.CorrectSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.commands.CorrectSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.RecordSection47Outcome;
import uk.safeguarding.childprotection.section47enquiry.commands.Section47EnquiryCommand;
import uk.safeguarding.childprotection.section47enquiry.commands.StartSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.commands.WithdrawSection47Enquiry;
import uk.safeguarding.childprotection.section47enquiry.events.Section47EnquiryEvent;
import uk.safeguarding.platform.records.Recorded;
import uk.safeguarding.platform.records.Told;

/** Axon's shell around {@link Section47Enquiry}: routes, appends, replays, takes no decision. */
public class Section47EnquiryAggregate {

  @AggregateIdentifier private @Nullable Section47EnquiryId id;

  private Section47Enquiry enquiry = Section47Enquiry.NOT_STARTED;
  private final Told told = new Told();

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  Recorded handle(StartSection47Enquiry command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSection47Enquiry command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(RecordSection47Outcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(CorrectSection47Outcome command, MetaData request) {
    return decide(command, request);
  }

  @CommandHandler
  Recorded handle(WithdrawSection47Enquiry command, MetaData request) {
    return decide(command, request);
  }

  @EventSourcingHandler
  void on(Section47EnquiryEvent event, MetaData origin) {
    id = event.enquiry();
    enquiry = enquiry.evolve(event);
    told.remember(origin);
  }

  private Recorded decide(Section47EnquiryCommand command, MetaData request) {
    return told.once(request, () -> enquiry.decide(command));
  }
}
