package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NarrowingIndexTest {

  private final MVStore store = new MVStore.Builder().open();
  private final NarrowingIndex byId =
      new NarrowingIndex(store.openMap("id"), "_id_", List.of(new IndexKey("_id", true)), false);
  private final NarrowingIndex byTwo =
      new NarrowingIndex(
          store.openMap("two"),
          "two",
          List.of(new IndexKey("processorName", true), new IndexKey("segment", true)),
          false);

  @BeforeEach
  void hold() {
    byId.putKeyPosition(new KeyValue("a"), "a");
    byId.putKeyPosition(new KeyValue("b"), "b");
    // The server keeps every number as a double.
    byTwo.putKeyPosition(new KeyValue("readers", 0.0), "token");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void finds_the_candidate_of_a_compare_and_set() {
    var both = List.of(new Document("_id", "a"), new Document("version", 3L));
    assertFinds(byId, new Document("$and", both), "a");
    assertFinds(byId, new Document("_id", "a").append("version", 3L), "a");
  }

  @Test
  void finds_by_two_fields_beside_a_third() {
    var owned = new Document("$or", List.of(new Document("owner", null)));
    assertFinds(
        byTwo,
        new Document(
            "$and",
            List.of(new Document("processorName", "readers"), new Document("segment", 0), owned)),
        "token");
  }

  @Test
  void finds_several_by_their_ids() {
    var any = new Document("$in", List.of("a", "b", "c"));
    assertFinds(byId, new Document("_id", any).append("version", 3L), "a", "b");
  }

  @Test
  void finds_nothing_where_nothing_is() {
    assertFinds(byId, new Document("_id", "c").append("version", 3L));
  }

  @Test
  void leaves_to_others_what_names_only_some_of_its_fields_or_a_range() {
    assertThat(byTwo.canHandle(new Document("processorName", "readers"))).isFalse();
    assertThat(byId.canHandle(new Document("version", 3L))).isFalse();
    assertThat(byId.canHandle(new Document("_id", new Document("$gt", "a")))).isFalse();
    var either = List.of(new Document("_id", "a"), new Document("_id", "b"));
    assertThat(byId.canHandle(new Document("$or", either))).isFalse();
  }

  private static void assertFinds(NarrowingIndex index, Document filter, Object... positions) {
    assertThat(index.canHandle(filter)).isTrue();
    assertThat(index.getPositions(filter)).containsExactly(positions);
  }
}
