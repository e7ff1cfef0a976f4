package uk.safeguarding.lookedafterchildren.careleaver.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** Correct how support began. */
public record CorrectCareLeaverSupport(
    @TargetAggregateIdentifier CareLeaverId careLeaver, CareLeaverCategory category, KnownDay since)
    implements CareLeaverSupportCommand {}
