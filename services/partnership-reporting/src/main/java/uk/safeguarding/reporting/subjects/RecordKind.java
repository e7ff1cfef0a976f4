package uk.safeguarding.reporting.subjects;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A kind of record, and what each type of message about it says. */
public final class RecordKind {

  /** What a message does to what is known of its record. */
  private interface Effect {
    KnownRecord on(KnownRecord record, ObjectNode body);
  }

  /** The entries that are findings. */
  static final String FINDINGS = "findings";

  private static final SortedMap<String, Statement> NONE = Collections.emptySortedMap();

  private final String name;
  private final Map<String, Effect> effects = new HashMap<>();

  /** By type of message, the field that names the entry. */
  private final Map<String, String> idFields = new HashMap<>();

  private boolean hasFindings;

  private RecordKind(String name) {
    this.name = name;
  }

  static RecordKind named(String name) {
    return new RecordKind(name);
  }

  String name() {
    return name;
  }

  /** These say something that can be said once; the last of them stands. */
  RecordKind says(String statement, String... types) {
    for (String type : types) {
      effects.put(type, (record, body) -> record.with(statement, said(record, statement, body)));
    }
    return this;
  }

  /** This says the same with its type: a field is known to be that. */
  RecordKind says(String statement, String type, String field, String value) {
    effects.put(
        type,
        (record, body) ->
            record.with(statement, said(record, statement, body.deepCopy().put(field, value))));
    return this;
  }

  /** These say something that can be said often, each under an id of its own in that field. */
  RecordKind saysOneOf(String entries, String idField, String... types) {
    for (String type : types) {
      idFields.put(type, idField);
      effects.put(
          type,
          (record, body) -> {
            String id = body.path(idField).asString();
            Statement before = record.entries().getOrDefault(entries, NONE).get(id);
            return record.withEntry(
                entries, id, before == null ? new Statement(body) : before.correctedBy(body));
          });
    }
    return this;
  }

  /** This takes one of them back. */
  RecordKind takesBackOneOf(String entries, String idField, String type) {
    idFields.put(type, idField);
    effects.put(
        type, (record, body) -> record.withoutEntry(entries, body.path(idField).asString()));
    return this;
  }

  /**
   * This takes one of several sorts of entry back: a field says which sort, another which entry.
   */
  RecordKind takesBackEither(
      String type, String sortField, Map<String, String> entriesBySort, String idField) {
    idFields.put(type, idField);
    effects.put(
        type,
        (record, body) -> {
          String entries = entriesBySort.get(body.path(sortField).asString());
          return entries == null
              ? record
              : record.withoutEntry(entries, body.path(idField).asString());
        });
    return this;
  }

  /**
   * Of records of this kind practice rules have findings: one message makes a finding, the other
   * clears it.
   */
  RecordKind finds(String made, String cleared) {
    hasFindings = true;
    effects.put(
        made, (record, body) -> record.withEntry(FINDINGS, finding(body), new Statement(body)));
    effects.put(cleared, (record, body) -> record.withoutEntry(FINDINGS, finding(body)));
    return this;
  }

  /** A finding is the same while its rule, the part of the record and the limit are. */
  private static String finding(ObjectNode body) {
    JsonNode finding = body.path("finding");
    return "%s %s %s"
        .formatted(
            finding.path("rule").asString(""),
            finding.path("about").asString(""),
            finding.path("limit").asString(""));
  }

  /** This says that the record should never have been made. */
  RecordKind withdrawnBy(String type) {
    effects.put(type, (record, _) -> record.asWithdrawn());
    return this;
  }

  private static Statement said(KnownRecord record, String statement, ObjectNode body) {
    Statement before = record.statement(statement);
    return before == null ? new Statement(body) : before.correctedBy(body);
  }

  boolean hasFindings() {
    return hasFindings;
  }

  /** The types of message that say something of this kind of record. */
  Set<String> types() {
    return effects.keySet();
  }

  /** By type of message about one of many entries, the field that names it. */
  Map<String, String> idFields() {
    return idFields;
  }

  /** What is known after a message; one that was taken in before changes nothing. */
  KnownRecord after(@Nullable KnownRecord known, RecordedMessage message) {
    KnownRecord before = known == null ? KnownRecord.unknown(name) : known;
    Effect effect = effects.get(message.type());
    if (effect == null || message.number() <= before.number()) {
      return before;
    }
    return effect.on(before, message.body()).withNumber(message.number());
  }
}
