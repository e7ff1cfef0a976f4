package uk.safeguarding.lookedafterchildren.careleaver.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;
import uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** Correct a change of category. */
public record CorrectCareLeaverCategory(
    @TargetAggregateIdentifier CareLeaverId careLeaver,
    UUID change,
    CareLeaverCategory category,
    KnownDay since)
    implements CareLeaverSupportCommand {}
