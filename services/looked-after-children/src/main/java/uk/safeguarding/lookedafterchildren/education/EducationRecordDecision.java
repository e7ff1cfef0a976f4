package uk.safeguarding.lookedafterchildren.education;

import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.AREA_GOES_WITH_PLACE;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.EDUCATION_RECORD_ENDS_ONCE;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.EDUCATION_RECORD_STARTS_ONCE;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.END_CORRECTION_NEEDS_END;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.RECORDED_ONCE_UNDER_ITS_ID;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.SESSIONS_GO_WITH_FIXED_TERM;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.SPELL_ENDS_NOT_BEFORE_IT_STARTED;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.SPELL_ENDS_ONCE;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.SPELL_END_NEEDS_SPELL;
import static uk.safeguarding.lookedafterchildren.education.EducationRecordRule.WITHDRAWAL_NEEDS_RECORD;

import uk.safeguarding.kernel.ChildRef;
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
import uk.safeguarding.lookedafterchildren.education.events.DestinationRecorded;
import uk.safeguarding.lookedafterchildren.education.events.DestinationWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordCorrected;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEndCorrected;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEnded;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordEvent;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordStarted;
import uk.safeguarding.lookedafterchildren.education.events.EducationRecordWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.ExclusionRecorded;
import uk.safeguarding.lookedafterchildren.education.events.ExclusionWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellEnded;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellStarted;
import uk.safeguarding.lookedafterchildren.education.events.NeetSpellWithdrawn;
import uk.safeguarding.lookedafterchildren.education.events.SchoolPlaceRecorded;
import uk.safeguarding.lookedafterchildren.education.events.SchoolPlaceWithdrawn;

/** The one fact that a command adds to an education record. */
final class EducationRecordDecision {

  private EducationRecordDecision() {}

  static EducationRecordEvent of(EducationRecord record, EducationRecordCommand command) {
    EducationSoFar soFar = record.soFar();
    return switch (command) {
      case StartEducationRecord it -> {
        EDUCATION_RECORD_STARTS_ONCE.require(record.status() == EducationRecord.Status.NOT_STARTED);
        yield new EducationRecordStarted(
            it.education(), it.child(), it.age(), it.periodOfCare(), it.startedOn());
      }
      case CorrectEducationRecord it ->
          new EducationRecordCorrected(
              it.education(), child(record), it.periodOfCare(), it.startedOn());
      case RecordSchoolPlace it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!soFar.places().knows(it.place()));
        AREA_GOES_WITH_PLACE.require(
            (it.phase() == SchoolPhase.NO_SCHOOL_PLACE) == (it.area() == null));
        yield new SchoolPlaceRecorded(
            it.education(),
            child(record),
            it.place(),
            it.phase(),
            it.area(),
            it.specialEducationalNeeds(),
            it.startedOn());
      }
      case WithdrawSchoolPlace it -> {
        WITHDRAWAL_NEEDS_RECORD.require(soFar.places().stands(it.place()));
        yield new SchoolPlaceWithdrawn(it.education(), child(record), it.place(), it.reason());
      }
      case RecordExclusion it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!soFar.exclusions().knows(it.exclusion()));
        SESSIONS_GO_WITH_FIXED_TERM.require(
            switch (it.kind()) {
              case FIXED_TERM -> it.sessions() != null && it.sessions() > 0;
              case PERMANENT -> it.sessions() == null;
            });
        yield new ExclusionRecorded(
            it.education(),
            child(record),
            it.exclusion(),
            it.kind(),
            it.sessions(),
            it.startedOn());
      }
      case WithdrawExclusion it -> {
        WITHDRAWAL_NEEDS_RECORD.require(soFar.exclusions().stands(it.exclusion()));
        yield new ExclusionWithdrawn(it.education(), child(record), it.exclusion(), it.reason());
      }
      case StartNeetSpell it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!soFar.spells().knows(it.spell()));
        yield new NeetSpellStarted(it.education(), child(record), it.spell(), it.startedOn());
      }
      case EndNeetSpell it -> {
        SPELL_END_NEEDS_SPELL.require(soFar.spells().stands(it.spell()));
        NeetSpell spell = soFar.spell(it.spell());
        SPELL_ENDS_ONCE.require(spell.endedOn() == null);
        SPELL_ENDS_NOT_BEFORE_IT_STARTED.require(!it.endedOn().isBefore(spell.startedOn()));
        yield new NeetSpellEnded(it.education(), child(record), it.spell(), it.endedOn());
      }
      case WithdrawNeetSpell it -> {
        WITHDRAWAL_NEEDS_RECORD.require(soFar.spells().stands(it.spell()));
        yield new NeetSpellWithdrawn(it.education(), child(record), it.spell(), it.reason());
      }
      case RecordDestination it -> {
        RECORDED_ONCE_UNDER_ITS_ID.require(!soFar.destinations().knows(it.entry()));
        yield new DestinationRecorded(
            it.education(),
            child(record),
            it.entry(),
            it.leftYear(),
            it.destination(),
            it.area(),
            it.specialEducationalNeeds(),
            it.recordedOn());
      }
      case WithdrawDestination it -> {
        WITHDRAWAL_NEEDS_RECORD.require(soFar.destinations().stands(it.entry()));
        yield new DestinationWithdrawn(it.education(), child(record), it.entry(), it.reason());
      }
      case EndEducationRecord it -> {
        EDUCATION_RECORD_ENDS_ONCE.require(record.status() == EducationRecord.Status.OPEN);
        yield new EducationRecordEnded(it.education(), child(record), it.endedOn());
      }
      case CorrectEducationRecordEnd it -> {
        END_CORRECTION_NEEDS_END.require(record.status() == EducationRecord.Status.ENDED);
        yield new EducationRecordEndCorrected(it.education(), child(record), it.endedOn());
      }
      case WithdrawEducationRecord it ->
          new EducationRecordWithdrawn(it.education(), child(record), it.reason());
    };
  }

  private static ChildRef child(EducationRecord record) {
    return record.begun().child();
  }
}
