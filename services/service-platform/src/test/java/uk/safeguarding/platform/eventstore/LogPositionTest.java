package uk.safeguarding.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

/** The laws that Axon's processors rely on when they merge, split and compare places in the log. */
class LogPositionTest {

  private static final List<LogPosition> SOME =
      LongStream.range(0, 4)
          .boxed()
          .flatMap(
              transaction ->
                  LongStream.range(0, 4).mapToObj(index -> new LogPosition(transaction, index)))
          .toList();

  private static void forAllPairs(BiConsumer<LogPosition, LogPosition> law) {
    SOME.forEach(one -> SOME.forEach(other -> law.accept(one, other)));
  }

  @Test
  void a_place_covers_itself_and_all_before_it() {
    forAllPairs(LogPositionTest::covers);
  }

  private static void covers(LogPosition one, LogPosition other) {
    boolean sameOrLater =
        one.transactionId() > other.transactionId()
            || one.transactionId() == other.transactionId()
                && one.globalIndex() >= other.globalIndex();

    assertThat(one.covers(other)).isEqualTo(sameOrLater);
    assertThat(one.covers(other) || other.covers(one)).isTrue();
  }

  @Test
  void the_bounds_of_two_places_are_the_two_places() {
    forAllPairs(LogPositionTest::bounds);
  }

  private static void bounds(LogPosition one, LogPosition other) {
    assertThat(one.upperBound(other)).isEqualTo(other.upperBound(one));
    assertThat(one.lowerBound(other)).isEqualTo(other.lowerBound(one));
    assertThat(List.of(one.lowerBound(other), one.upperBound(other)))
        .containsExactlyInAnyOrder(one, other);
    assertThat(one.upperBound(other).covers(one.lowerBound(other))).isTrue();
  }

  @Test
  void nothing_stands_before_the_start() {
    assertThat(SOME).allMatch(place -> place.covers(LogPosition.START));
  }

  @Test
  void no_token_and_a_foreign_token_are_the_start() {
    assertThat(LogPosition.of(null)).isEqualTo(LogPosition.START);
    assertThat(LogPosition.of(new GlobalSequenceTrackingToken(7))).isEqualTo(LogPosition.START);
  }

  @Test
  void a_place_survives_being_stored() {
    var place = new LogPosition(Long.MAX_VALUE, Long.MAX_VALUE - 1);

    assertThat(stored(place)).isEqualTo(place);
  }

  @Test
  void a_replay_survives_being_stored_and_stands_where_it_has_come() {
    var replay = ReplayToken.createReplayToken(new LogPosition(9, 90), new LogPosition(3, 30));

    TrackingToken back = stored(replay);

    assertThat(back).isEqualTo(replay).isInstanceOf(ReplayToken.class);
    assertThat(LogPosition.of(back)).isEqualTo(new LogPosition(3, 30));
  }

  private static TrackingToken stored(TrackingToken token) {
    Serializer json = EventSerializers.json();
    return json.deserialize(json.serialize(token, String.class));
  }
}
