package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.ReopeningGround;

/** Record that support began again. */
public record ReopenCareLeaverSupport(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID reopening,
    LocalDate reopenedOn,
    ReopeningGround ground)
    implements CareLeaverSupportCommand {}
