package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.codes.InTouch;

/** Record whether the council is in touch with a young person. */
public record RecordCareLeaverContact(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID contact,
    LocalDate contactOn,
    InTouch inTouch)
    implements CareLeaverLifeCommand {}
