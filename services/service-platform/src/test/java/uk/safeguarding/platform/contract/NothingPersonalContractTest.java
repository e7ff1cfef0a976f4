package uk.safeguarding.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.platform.testing.ContractSchemas;

/** No message can carry what would name a child: neither by a property's name nor as free text. */
class NothingPersonalContractTest {

  private static final Pattern PERSONAL =
      Pattern.compile(
          "(^|-)(name|forename|surname|firstname|lastname|fullname|initials|alias|dob|birth|birthday|postcode|address"
              + "|street|upn|nhs|ni|email|phone|telephone|mobile|photo|text|note|notes|comment|comments|commentary"
              + "|narrative|reason|remark|description|summary|title)(-|$)");

  /** Words that concern no single child. */
  private static final Set<String> TEXTS_ABOUT_NO_CHILD =
      Set.of(
          "commentary-given/text",
          "make-recommendation/wording",
          "correct-recommendation/wording",
          "recommendation-made/wording",
          "recommendation-corrected/wording",
          "plan-recommendation-action/whatToDo",
          "recommendation-action-planned/whatToDo",
          "record-recommendation-action-done/whatWasDone",
          "correct-recommendation-action-done/whatWasDone",
          "recommendation-action-done/whatWasDone",
          "recommendation-action-done-corrected/whatWasDone",
          "assess-impact-on-children/whatChanged",
          "impact-on-children-assessed/whatChanged");

  /** What goes to the identity vault, and from there nowhere. */
  private static final Set<String> FOR_THE_VAULT =
      Set.of(
          "identify-child/dateOfBirth",
          "record-child-birth/dateOfBirth",
          "correct-date-of-birth/dateOfBirth");

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void no_schema_has_room_for_a_child() throws IOException {
    for (Path schema : schemas()) {
      String type = schema.getFileName().toString().replace(".json", "");
      assertThat(faults(type, json.readTree(schema.toFile()))).as(schema.toString()).isEmpty();
    }
  }

  @Test
  void a_text_about_no_child_is_free_in_its_own_message_only() {
    String schema =
        """
        {"type": "object", "additionalProperties": false, "properties": {"text": {"type": "string"}}}
        """;
    assertThat(faults("commentary-given", json.readTree(schema))).isEmpty();
    assertThat(faults("figures-reported", json.readTree(schema))).hasSize(2);
  }

  @Test
  void every_property_says_what_it_is() throws IOException {
    for (Path file : schemas()) {
      JsonNode schema = json.readTree(file.toFile());
      String path = ContractSchemas.ROOT.relativize(file).toString();
      assertThat(schema.path("title").asString()).as(path).isNotBlank();
      assertThat(schema.path("$id").asString()).endsWith("/schemas/" + path);
      assertThat(schema.path("$schema").asString())
          .isEqualTo("https://json-schema.org/draft/2020-12/schema");
      schema
          .path("properties")
          .forEach(p -> assertThat(p.path("description").asString()).as(path).isNotBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "childName",
        "surname",
        "dateOfBirth",
        "dob",
        "post_code",
        "postcode",
        "upn",
        "nhsNumber",
        "notes"
      })
  void a_personal_property_is_found_however_deep_it_lies(String property) {
    String schema =
        """
        {"type": "object", "additionalProperties": false, "properties": {"list": {"type": "array", "items":
          {"type": "object", "additionalProperties": false, "properties": {"%s": {"type": "integer"}}}}}}
        """
            .formatted(property);
    assertThat(faults("", json.readTree(schema))).singleElement().asString().contains(property);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"string\"}",
        "{\"type\": [\"string\", \"null\"]}",
        "{}",
        "{\"type\": \"object\"}",
        "{\"type\": \"string\", \"pattern\": \".*\"}"
      })
  void free_text_is_found(String schema) {
    assertThat(faults("/x", json.readTree(schema))).isNotEmpty();
  }

  private static List<Path> schemas() throws IOException {
    try (Stream<Path> files = Files.walk(ContractSchemas.ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> file.toString().matches(".*(\\.events\\.v\\d+|/commands/[a-z-]+)/.*"))
          .toList();
    }
  }

  private static List<String> faults(String path, JsonNode schema) {
    List<String> faults = new ArrayList<>();
    Set<String> types = types(schema.path("type"));
    if (!schema.has("enum") && !schema.has("const") && !schema.has("$ref") && types.isEmpty()) {
      faults.add(path + " may hold anything");
    }
    if (types.contains("string") && !TEXTS_ABOUT_NO_CHILD.contains(path) && !bounded(schema)) {
      faults.add(path + " may hold free text");
    }
    if (types.contains("object") && !schema.path("additionalProperties").isBoolean()) {
      faults.add(path + " may hold any property");
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String inner = path + "/" + property.getKey();
      if (PERSONAL.matcher(words(property.getKey())).find()
          && !property.getValue().has("enum")
          && !TEXTS_ABOUT_NO_CHILD.contains(inner)
          && !FOR_THE_VAULT.contains(inner)) {
        faults.add(inner + " sounds personal");
      }
      faults.addAll(faults(inner, property.getValue()));
    }
    if (types.contains("array")) {
      faults.addAll(faults(path + "[]", schema.path("items")));
    }
    return faults;
  }

  private static boolean bounded(JsonNode string) {
    return string.has("enum")
        || string.has("format")
        || (string.has("pattern")
            && !"free text, of Anna O'Neill!".matches(string.path("pattern").asString()));
  }

  private static Set<String> types(JsonNode type) {
    return type.isArray()
        ? Set.copyOf(type.valueStream().map(JsonNode::asString).toList())
        : type.isString() ? Set.of(type.asString()) : Set.of();
  }

  private static String words(String property) {
    return property
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .replace('_', '-')
        .toLowerCase(Locale.ROOT)
        .replace("post-code", "postcode");
  }
}
