package uk.safeguarding.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.standalone.RecordsClient.Answer;

/** The business unit as it records and reads case reviews, with Southampton's recorded once. */
final class LearningRead {

  private static @Nullable SouthamptonReviews southampton;

  private final RecordsClient unit;
  private String position;

  private LearningRead(RecordsClient unit, String position) {
    this.unit = unit;
    this.position = position;
  }

  static LearningRead byBusinessUnit() {
    RecordsClient unit = RecordsClient.of(SharedPlatform.running(), "business-unit");
    return new LearningRead(unit, recorded(unit).position());
  }

  private static synchronized SouthamptonReviews recorded(RecordsClient unit) {
    if (southampton == null) {
      southampton = SouthamptonReviews.recordedBy(unit);
    }
    return southampton;
  }

  RecordsClient unit() {
    return unit;
  }

  SouthamptonReviews southampton() {
    return recorded(unit);
  }

  /** Records something new. */
  void put(String address, String body) {
    Answer answer = unit.put(address, body);
    assertThat(answer.status()).as(address + " " + answer.body()).isEqualTo(201);
    position = answer.position();
  }

  /** What is read once everything that was put has taken effect. */
  JsonNode read(String path) {
    Answer answer = unit.get(after(path));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  String after(String path) {
    return path + (path.contains("?") ? "&" : "?") + "after=" + position;
  }

  /** The records of a list. */
  List<String> records(String list) {
    return read(list).path("items").valueStream().map(i -> i.path("record").asString()).toList();
  }
}
