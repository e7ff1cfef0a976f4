package uk.safeguarding.lookedafterchildren.careleaver;

import java.util.Objects;
import java.util.UUID;
import uk.safeguarding.kernel.timetable.Occasions;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverAccommodationRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverActivityRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverContactRecorded;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverDeparted;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverLifeEvent;
import uk.safeguarding.lookedafterchildren.careleaver.events.CareLeaverReturned;
import uk.safeguarding.lookedafterchildren.careleaver.events.PersonalAdviserAllocated;
import uk.safeguarding.lookedafterchildren.careleaver.events.StayingPutEnded;
import uk.safeguarding.lookedafterchildren.careleaver.events.StayingPutStarted;

/** How a care leaver fares: what stands of it. */
public record CareLeaverLife(
    Occasions<PersonalAdviserAllocated> advisers,
    Occasions<CareLeaverContactRecorded> contacts,
    Occasions<CareLeaverAccommodationRecorded> accommodation,
    Occasions<CareLeaverActivityRecorded> activities,
    Occasions<StayingPutArrangement> stayingPut,
    Occasions<Departure> departures) {

  static final CareLeaverLife NONE =
      new CareLeaverLife(
          Occasions.none(),
          Occasions.none(),
          Occasions.none(),
          Occasions.none(),
          Occasions.none(),
          Occasions.none());

  CareLeaverLife evolve(CareLeaverLifeEvent event) {
    return switch (event) {
      case PersonalAdviserAllocated it ->
          new CareLeaverLife(
              advisers.with(it.allocation(), it),
              contacts,
              accommodation,
              activities,
              stayingPut,
              departures);
      case CareLeaverContactRecorded it -> withContacts(contacts.with(it.contact(), it));
      case CareLeaverAccommodationRecorded it ->
          withAccommodation(accommodation.with(it.stay(), it));
      case CareLeaverActivityRecorded it -> withActivities(activities.with(it.occupation(), it));
      case StayingPutStarted it ->
          withStayingPut(
              stayingPut.with(it.arrangement(), new StayingPutArrangement(it.startedIn(), null)));
      case StayingPutEnded it ->
          withStayingPut(
              stayingPut.with(
                  it.arrangement(),
                  Objects.requireNonNull(stayingPut.standing().get(it.arrangement()))
                      .endedOn(it.ended())));
      case CareLeaverDeparted it ->
          withDepartures(
              departures.with(it.departure(), new Departure(it.kind(), it.since(), null)));
      case CareLeaverReturned it ->
          withDepartures(
              departures.with(
                  it.departure(),
                  Objects.requireNonNull(departures.standing().get(it.departure()))
                      .cameBackOn(it.returnedOn())));
    };
  }

  CareLeaverLife without(CareLeaverEntry kind, UUID id) {
    return switch (kind) {
      case PERSONAL_ADVISER ->
          new CareLeaverLife(
              advisers.without(id), contacts, accommodation, activities, stayingPut, departures);
      case CONTACT -> withContacts(contacts.without(id));
      case ACCOMMODATION -> withAccommodation(accommodation.without(id));
      case ACTIVITY -> withActivities(activities.without(id));
      case STAYING_PUT -> withStayingPut(stayingPut.without(id));
      case DEPARTURE -> withDepartures(departures.without(id));
      case CATEGORY_CHANGE, END, REOPENING -> this;
    };
  }

  Occasions<?> of(CareLeaverEntry kind) {
    return switch (kind) {
      case PERSONAL_ADVISER -> advisers;
      case CONTACT -> contacts;
      case ACCOMMODATION -> accommodation;
      case ACTIVITY -> activities;
      case STAYING_PUT -> stayingPut;
      case DEPARTURE -> departures;
      case CATEGORY_CHANGE, END, REOPENING -> Occasions.none();
    };
  }

  private CareLeaverLife withContacts(Occasions<CareLeaverContactRecorded> now) {
    return new CareLeaverLife(advisers, now, accommodation, activities, stayingPut, departures);
  }

  private CareLeaverLife withAccommodation(Occasions<CareLeaverAccommodationRecorded> now) {
    return new CareLeaverLife(advisers, contacts, now, activities, stayingPut, departures);
  }

  private CareLeaverLife withActivities(Occasions<CareLeaverActivityRecorded> now) {
    return new CareLeaverLife(advisers, contacts, accommodation, now, stayingPut, departures);
  }

  private CareLeaverLife withStayingPut(Occasions<StayingPutArrangement> now) {
    return new CareLeaverLife(advisers, contacts, accommodation, activities, now, departures);
  }

  private CareLeaverLife withDepartures(Occasions<Departure> now) {
    return new CareLeaverLife(advisers, contacts, accommodation, activities, stayingPut, now);
  }
}
