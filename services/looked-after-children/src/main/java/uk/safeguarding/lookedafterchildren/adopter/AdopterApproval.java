package uk.safeguarding.lookedafterchildren.adopter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the approval has come; null for what has not happened. */
record AdopterApproval(
    Map<AdopterStage, Stage> stages,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate approvedOn) {

  static final AdopterApproval NONE = new AdopterApproval(Map.of(), null, null);

  /** A stage that has started. */
  record Stage(
      LocalDate startedOn, @Nullable AdopterStageDelay delay, @Nullable LocalDate endedOn) {

    boolean isInOrder() {
      return endedOn == null || !endedOn.isBefore(startedOn);
    }

    Stream<LocalDate> days() {
      return Stream.concat(Stream.of(startedOn), Stream.ofNullable(endedOn));
    }
  }

  AdopterApproval with(AdopterStage stage, Stage now) {
    var more = new HashMap<>(stages);
    more.put(stage, now);
    return new AdopterApproval(Map.copyOf(more), submittedOn, approvedOn);
  }

  AdopterApproval ended(AdopterStage stage, @Nullable AdopterStageDelay delay, LocalDate endedOn) {
    Stage known = Objects.requireNonNull(stages.get(stage));
    return with(stage, new Stage(known.startedOn(), delay, endedOn));
  }

  AdopterApproval submitted(LocalDate on) {
    return new AdopterApproval(stages, on, approvedOn);
  }

  AdopterApproval approved(LocalDate on) {
    return new AdopterApproval(stages, submittedOn, on);
  }

  boolean isOpen(AdopterStage stage) {
    Stage known = stages.get(stage);
    return known != null && known.endedOn() == null;
  }

  /** The day on which a stage ended; null while it has not. */
  @Nullable LocalDate endOf(AdopterStage stage) {
    Stage known = stages.get(stage);
    return known == null ? null : known.endedOn();
  }

  boolean stagesAreInOrder() {
    LocalDate first = endOf(AdopterStage.STAGE_ONE);
    Stage second = stages.get(AdopterStage.STAGE_TWO);
    return stages.values().stream().allMatch(Stage::isInOrder)
        && (first == null || second == null || !second.startedOn().isBefore(first));
  }

  Stream<LocalDate> days() {
    return Stream.concat(
        stages.values().stream().flatMap(Stage::days),
        Stream.concat(Stream.ofNullable(submittedOn), Stream.ofNullable(approvedOn)));
  }
}
