package uk.safeguarding.lookedafterchildren.careleaver;

import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.CODE_MUST_BE_IN_FORCE;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.END_NOT_BEFORE_BEGINNING;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.RETURN_NEEDS_DEPARTURE;
import static uk.safeguarding.lookedafterchildren.careleaver.CareLeaverRule.STAYING_PUT_ENDS_ONCE;

import java.util.UUID;
import uk.safeguarding.lookedafterchildren.careleaver.commands.AllocatePersonalAdviser;
import uk.safeguarding.lookedafterchildren.careleaver.commands.CareLeaverLifeCommand;
import uk.safeguarding.lookedafterchildren.careleaver.commands.EndStayingPut;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverAccommodation;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverActivity;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverContact;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverDeparture;
import uk.safeguarding.lookedafterchildren.careleaver.commands.RecordCareLeaverReturn;
import uk.safeguarding.lookedafterchildren.careleaver.commands.StartStayingPut;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverAccommodationRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverActivityRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverDeparted;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverReturned;
import uk.safeguarding.lookedafterchildren.careleaver.events.PersonalAdviserAllocated;
import uk.safeguarding.lookedafterchildren.careleaver.events.StayingPutEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.StayingPutStarted;
import uk.safeguarding.lookedafterchildren.milestones.KnownDay;

/** What a command adds to how a care leaver fares, or the rule that refuses it. */
final class LifeDecision {

  private LifeDecision() {}

  static CareLeaverEvent of(CareLeaver now, CareLeaverLifeCommand command) {
    return switch (command) {
      case AllocatePersonalAdviser it -> {
        requireNew(now, CareLeaverEntry.PERSONAL_ADVISER, it.allocation());
        yield new PersonalAdviserAllocated(
            it.careLeaver(), now.child(), it.allocation(), it.worker(), it.allocatedOn());
      }
      case RecordCareLeaverContact it -> {
        requireNew(now, CareLeaverEntry.CONTACT, it.contact());
        CODE_MUST_BE_IN_FORCE.require(it.inTouch().isInForce(it.contactOn()));
        yield new CareLeaverContactRecorded(
            it.careLeaver(), now.child(), it.contact(), it.contactOn(), it.inTouch());
      }
      case RecordCareLeaverAccommodation it -> {
        requireNew(now, CareLeaverEntry.ACCOMMODATION, it.stay());
        CODE_MUST_BE_IN_FORCE.require(it.accommodation().isInForce(it.since()));
        yield new CareLeaverAccommodationRecorded(
            it.careLeaver(),
            now.child(),
            it.stay(),
            it.accommodation(),
            it.accommodation().isSuitable(),
            it.since());
      }
      case RecordCareLeaverActivity it -> {
        requireNew(now, CareLeaverEntry.ACTIVITY, it.occupation());
        CODE_MUST_BE_IN_FORCE.require(it.activity().isInForce(it.since()));
        yield new CareLeaverActivityRecorded(
            it.careLeaver(), now.child(), it.occupation(), it.activity(), it.since());
      }
      case StartStayingPut it -> {
        requireNew(now, CareLeaverEntry.STAYING_PUT, it.arrangement());
        yield new StayingPutStarted(it.careLeaver(), now.child(), it.arrangement(), it.startedIn());
      }
      case EndStayingPut it -> {
        StayingPutArrangement stay = now.life().stayingPut().standing().get(it.arrangement());
        STAYING_PUT_ENDS_ONCE.require(stay != null && stay.ended() == null);
        END_NOT_BEFORE_BEGINNING.require(
            stay != null && !it.ended().precedes(new KnownDay(stay.startedIn(), null)));
        yield new StayingPutEnded(
            it.careLeaver(), now.child(), it.arrangement(), it.ended(), it.reason());
      }
      case RecordCareLeaverDeparture it -> {
        requireNew(now, CareLeaverEntry.DEPARTURE, it.departure());
        yield new CareLeaverDeparted(
            it.careLeaver(), now.child(), it.departure(), it.kind(), it.since());
      }
      case RecordCareLeaverReturn it -> {
        Departure gone = now.life().departures().standing().get(it.departure());
        RETURN_NEEDS_DEPARTURE.require(
            gone != null && gone.kind() != DepartureKind.DIED && gone.returnedOn() == null);
        END_NOT_BEFORE_BEGINNING.require(gone != null && !it.returnedOn().isBefore(gone.since()));
        yield new CareLeaverReturned(it.careLeaver(), now.child(), it.departure(), it.returnedOn());
      }
    };
  }

  private static void requireNew(CareLeaver now, CareLeaverEntry kind, UUID id) {
    RECORDED_ONCE_UNDER_ITS_ID.require(!now.life().of(kind).knows(id));
  }
}
