package uk.safeguarding.lookedafterchildren.careleaver.commands;

import uk.safeguarding.lookedafterchildren.careleaver.CareLeaverId;

/** An intention about the record of a care leaver. */
public sealed interface CareLeaverCommand permits CareLeaverSupportCommand, CareLeaverLifeCommand {

  CareLeaverId careLeaver();
}
